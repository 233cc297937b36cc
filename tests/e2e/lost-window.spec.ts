import { AttestApp } from './pages/attest-app.ts'
import { expect, test as base } from './support/attest-test.ts'
import { askInWindow, evaluateInWindow } from './support/page-of-window.ts'
import { storedText } from './support/stored-article.ts'

const headline = 'Written before the fall'
const written = '“The tide gate holds,” said Piet Wolters.'

/** Where the caret stands before the name, as the address has it: the paragraph's own beginning counts as one. */
const beforeName = 1 + written.indexOf('Piet')
const caret = `${beforeName}-${beforeName}-write`

const test = base.extend<{ readonly desk: AttestApp }>({
  /** The app with an article of one saved sentence, the caret before the name of who said it. */
  desk: async ({ folder }, use) => {
    const desk = await AttestApp.launch(folder)
    await desk.page.keyboard.press('ControlOrMeta+n')
    await desk.article.headline.fill(headline)
    await desk.article.copy.field.click()
    await desk.page.keyboard.insertText(written)
    await desk.article.copy.putCaretBefore('Piet')
    await desk.article.saved()
    await expect.poll(() => addressOf(desk)).toMatch(new RegExp(`#article/[0-9a-f-]{36}/${caret}$`))
    await use(desk)
    await desk.quit()
    // The test's own questions may come upon a page that is going.
    const expected = /process (has ended|does not answer)|^main process: (Error sending from webFrameMain| +at )/
    expect(desk.problems().filter((problem) => !expected.test(problem))).toEqual([])
  },
})

const addressOf = (desk: AttestApp): Promise<string> =>
  desk.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '')

const crash = (desk: AttestApp): Promise<void> =>
  desk.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())

/** What stands in the window; empty while there is none. */
const shownIn = async (desk: AttestApp) => {
  try {
    return await evaluateInWindow<{ copy: string; headline: string; mode: string; said: string; hasFocus: boolean }>(
      desk,
      `(() => {
        const copy = document.querySelector('[aria-label=Copy]')
        return {
          copy: copy?.textContent ?? '',
          headline: document.querySelector('[aria-label=Headline]')?.value ?? '',
          mode: document.querySelector('.article')?.className ?? '',
          said: document.querySelector('[role=alertdialog], .toast')?.textContent ?? '',
          hasFocus: document.activeElement === copy,
        }
      })()`,
      2000,
    )
  } catch {
    return null
  }
}

const expectBack = async (desk: AttestApp): Promise<void> => {
  await expect
    .poll(() => shownIn(desk))
    .toMatchObject({ copy: written, headline, hasFocus: true, mode: expect.stringContaining('mode-write') })
}

/** What follows lies close together for the main process, however slow the machine is. */
const stopTheClock = (desk: AttestApp): Promise<void> =>
  desk.electron.evaluate(() => {
    const now = Date.now()
    Date.now = () => now
  })

const textInLibrary = async (desk: AttestApp): Promise<string> => {
  const { items } = await askInWindow(desk, 'desk.list', { text: headline, states: [], offset: 0, limit: 1 })
  return storedText(await askInWindow(desk, 'article.get', { id: items[0]?.id ?? '' }))
}

const answerQuestions = (desk: AttestApp, answer: number): Promise<void> =>
  desk.electron.evaluate(({ dialog }, response) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (async (...given: unknown[]) => {
      const { message } = given.at(-1) as { message: string }
      asked.push(message)
      return { response, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  }, answer)

const questionsAsked = (desk: AttestApp): Promise<readonly string[]> =>
  desk.electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)

test('A window whose process has ended comes back with the article, and the caret where it was', async ({ desk }) => {
  await crash(desk)
  // Said for a while only.
  await expect.poll(async () => (await shownIn(desk))?.said ?? '').toContain('The window failed and was opened again.')
  await expectBack(desk)
  expect(await addressOf(desk)).toMatch(new RegExp(`/${caret}$`))

  await desk.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.insertText('the old '),
  )
  await expect.poll(() => textInLibrary(desk)).toBe(written.replace('Piet', 'the old Piet'))
  expect(await askInWindow(desk, 'log.read', {})).toEqual({
    fileName: 'desk.log',
    text: expect.stringMatching(/AttestError internal: The window’s process has ended: \w+\.\n/),
  })
})

test('A window that fails again and again is opened no further unasked', async ({ desk }) => {
  await answerQuestions(desk, 1)
  await stopTheClock(desk)
  for (const _ of ['first', 'second']) {
    await crash(desk)
    await expectBack(desk)
  }
  expect(await questionsAsked(desk)).toEqual([])
  await crash(desk)
  await expectBack(desk)
  expect(await questionsAsked(desk)).toEqual(['The window keeps failing.'])
})

test('It ends where the editor says so, and nothing is lost', async ({ desk }) => {
  await answerQuestions(desk, 0)
  await stopTheClock(desk)
  for (const _ of ['first', 'second']) {
    await crash(desk)
    await expectBack(desk)
  }
  const end = desk.ended()
  await crash(desk)
  expect(await end).toBe(0)
  await desk.restart()
  await desk.desk.openArticle(headline)
  await expect(desk.article.copy.field).toHaveText(written)
})

test('A window that answers again is asked about no more, and goes on', async ({ desk }) => {
  await desk.electron.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = ((_window: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ response: 1, checkboxChecked: false }))
      })) as typeof dialog.showMessageBox
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.emit('unresponsive')
    contents?.emit('responsive')
  })
  await desk.page.keyboard.insertText('the old ')
  await expect.poll(() => textInLibrary(desk)).toBe(written.replace('Piet', 'the old Piet'))
  expect(await addressOf(desk)).not.toContain('after=fault')
})

test('A window that does not answer is opened again when the editor says so', async ({ desk }) => {
  await answerQuestions(desk, 1)
  await desk.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.executeJavaScript('for (;;) {}').catch(() => {})
    // Chromium itself does not report it while a debugger is attached, as the test's is.
    contents?.emit('unresponsive')
  })
  await expect.poll(() => questionsAsked(desk)).toEqual(['The window does not answer.'])
  await expect.poll(async () => (await shownIn(desk))?.copy).toBe(written)
})
