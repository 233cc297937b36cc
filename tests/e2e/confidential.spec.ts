import { readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import { digestsUnder, filesThatTell } from '../support/confidential.ts'
import type { AttestApp } from './pages/attest-app.ts'
import { expect, test } from './support/attest-test.ts'
import { violationsOf } from './support/axe.ts'
import { trams } from './support/samples.ts'
import { ask } from './support/stored-article.ts'

const passphrase = 'ferry copper window'
const another = 'lantern gravel orchard'

/** Words of the sample article. */
const words = ['Kelmouth', 'Lindholm']

// Making a key takes a third of a second and 128 MB, on purpose; encrypting reads everything twice.
const slow = { timeout: 60_000 }

const settingsDialog = async (attest: AttestApp, button: string, title: string) => {
  await attest.settings.open()
  await attest.page.getByRole('button', { name: button }).click()
  const dialog = attest.page.getByRole('alertdialog', { name: title })
  await expect(dialog).toBeVisible()
  return dialog
}

const makeConfidential = async (attest: AttestApp): Promise<void> => {
  const dialog = await settingsDialog(attest, 'Make it confidential…', 'Make the library confidential')
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(passphrase)
  await dialog.getByLabel('The same again').fill(passphrase)
  await dialog.getByRole('button', { name: 'Encrypt', exact: true }).click()
  await expect(dialog).toBeHidden(slow)
  await expect(attest.page.getByText('This library is confidential')).toBeVisible()
}

const gate = (page: Page) => {
  const main = page.getByRole('main')
  return {
    main,
    field: main.getByLabel('Passphrase'),
    unlock: main.getByRole('button', { name: 'Unlock' }),
    problem: main.getByRole('alert'),
  }
}

const expectLocked = async (attest: AttestApp): Promise<void> => {
  const { main, field } = gate(attest.page)
  await expect(main).toContainText('is confidential. Its passphrase opens it.', slow)
  await expect(field).toBeFocused()
  await expect(attest.desk.desk).toBeHidden()
  const held = await attest.page.evaluate(() => document.documentElement.outerHTML)
  for (const word of words) expect(held).not.toContain(word)
}

const unlock = async (attest: AttestApp, given: string): Promise<void> => {
  const { field } = gate(attest.page)
  await field.fill(given)
  await field.press('Enter')
}

test('a library is made confidential, locked with a key, and opened by its passphrase alone', async ({ attest }) => {
  const folder = dirname(attest.library)
  const dialog = await settingsDialog(attest, 'Make it confidential…', 'Make the library confidential')
  const encrypt = dialog.getByRole('button', { name: 'Encrypt', exact: true })
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill('ferry')
  await expect(dialog).toContainText('At least 12 characters.')
  await expect(encrypt).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(passphrase)
  await dialog.getByLabel('The same again').fill('ferry copper windaw')
  await expect(dialog).toContainText('This is not the same.')
  await expect(encrypt).toBeDisabled()
  await expect(dialog).toContainText('A lost passphrase cannot be recovered')
  expect(await violationsOf(attest.page)).toEqual([])
  await dialog.getByLabel('The same again').fill(passphrase)
  await dialog.getByLabel('The same again').press('Enter')
  await expect(dialog).toBeHidden(slow)
  await expect(attest.page.getByText('This library is confidential')).toBeVisible()
  // Neither the library nor what Chromium keeps of the window.
  expect(filesThatTell(folder, words)).toEqual([])

  await attest.desk.openArticle(trams)
  await attest.article.headline.fill('Kelmouth, once more')
  await attest.page.keyboard.press('ControlOrMeta+Shift+l')
  await expectLocked(attest)
  expect(filesThatTell(folder, words)).toEqual([])

  const before = digestsUnder(folder)['desk.attest']
  await unlock(attest, another)
  await expect(gate(attest.page).problem).toContainText('This is not its passphrase.', slow)
  await expect(gate(attest.page).field).toHaveValue('')
  expect(await violationsOf(attest.page)).toEqual([])
  await expect(gate(attest.page).field).toBeFocused()
  expect(digestsUnder(folder)['desk.attest']).toBe(before)
  await unlock(attest, passphrase)
  await expect(attest.desk.desk).toBeVisible(slow)
  // What was being written was saved first.
  await attest.desk.openArticle('Kelmouth, once more')

  await attest.restart()
  await expectLocked(attest)
  await unlock(attest, passphrase)
  await expect(attest.desk.desk).toBeVisible(slow)
})

test('the passphrase is changed, and the library made an ordinary one, only by whom it opens to', async ({
  attest,
}) => {
  await makeConfidential(attest)
  const { page } = attest
  let dialog = await settingsDialog(attest, 'Change passphrase…', 'Change the passphrase')
  await dialog.getByLabel('Present passphrase').fill('not the passphrase')
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(another)
  await dialog.getByLabel('The same again').fill(another)
  await dialog.getByRole('button', { name: 'Change passphrase', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('This is not its passphrase.', slow)
  await dialog.getByLabel('Present passphrase').fill(passphrase)
  await dialog.getByRole('button', { name: 'Change passphrase', exact: true }).click()
  await expect(dialog).toBeHidden(slow)
  await page.getByRole('button', { name: /^Lock now/ }).click()
  await expectLocked(attest)
  await unlock(attest, passphrase)
  await expect(gate(page).problem).toBeVisible(slow)
  await unlock(attest, another)
  await expect(attest.desk.desk).toBeVisible(slow)
  dialog = await settingsDialog(attest, 'Make it an ordinary library…', 'Make the library an ordinary one')
  await dialog.getByLabel('Present passphrase').fill(another)
  await dialog.getByRole('button', { name: 'Decrypt', exact: true }).click()
  await expect(dialog).toBeHidden(slow)
  await expect(page.getByText('Everybody who has this library’s file can read it.')).toBeVisible()
  expect((await ask(attest, 'library.info', {})).isConfidential).toBe(false)
})

test('the library locks itself when nobody is there for as long as the settings say', async ({ attest }) => {
  const { page } = attest
  await makeConfidential(attest)
  await page.getByRole('button', { name: /Lock when nobody is there/ }).click()
  await page.getByRole('option', { name: 'After 5 minutes' }).click()
  await expect.poll(async () => (await ask(attest, 'settings.get', {})).lockAfter).toBe('5')
  // The window’s clock is the test’s from its next beginning.
  await page.clock.install()
  await page.reload()
  await attest.desk.openArticle(trams)
  // The clock also runs by itself: each stretch begins with a key.
  for (const _ of ['first', 'second']) {
    await page.keyboard.press('Shift')
    await page.clock.fastForward('04:00')
    await expect(attest.article.headline).toBeVisible()
  }
  await page.clock.fastForward('01:00')
  await expectLocked(attest)
})

test('the library locks itself with the machine, unless it is never to', async ({ attest }) => {
  const { page } = attest
  await makeConfidential(attest)
  const lockMachine = () => attest.electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'))
  const chooseTime = async (label: string, stored: string) => {
    await page.getByRole('button', { name: /Lock when nobody is there/ }).click()
    await page.getByRole('option', { name: label }).click()
    await expect.poll(async () => (await ask(attest, 'settings.get', {})).lockAfter).toBe(stored)
  }
  await chooseTime('Never', 'off')
  await lockMachine()
  await chooseTime('After an hour', '60')
  // The window may not have heard of the new setting yet.
  await expect(async () => {
    await lockMachine()
    await expect(gate(page).main).toContainText('Its passphrase opens it.', { timeout: 3000 })
  }).toPass()
  await expectLocked(attest)
})

test('where the file is damaged, its passphrase finds the newest good backup', async ({ attest }) => {
  await makeConfidential(attest)
  await ask(attest, 'backups.make', {})
  await attest.quit()
  const bytes = await readFile(attest.library)
  await writeFile(attest.library, bytes.fill(0xee, 0, 100))
  await attest.restart()
  const main = attest.page.getByRole('main')
  await expect(main.getByRole('alert')).toContainText('is damaged. It was not changed.')
  await expect(main).toContainText('The backups are confidential.')
  await main.getByLabel('Passphrase').fill(passphrase)
  await main.getByRole('button', { name: 'Look for a backup' }).click()
  await main.getByRole('button', { name: /^Open the backup of/ }).click(slow)
  await expect(attest.desk.desk).toBeVisible(slow)
  expect((await ask(attest, 'library.info', {})).isConfidential).toBe(true)
  expect(filesThatTell(dirname(attest.library), words).filter((file) => file.startsWith('desk'))).toEqual([])
})
