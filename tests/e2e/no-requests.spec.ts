import { expect, test } from '@playwright/test'
import { bringInCopy } from './support/own-copy.ts'
import { evaluateInLibraryThread } from './support/library-thread.ts'
import { sharedWindow } from './support/shared-window.ts'
import { join } from 'node:path'

const window = sharedWindow()

/** Where what was asked of the network is noted, in the process and in the thread that are watched. */
interface Notes {
  requests?: string[]
  sockets?: string[]
}

/** From now on, every request of every session is noted. */
const watchSessions = (): Promise<void> =>
  window().electron.evaluate(({ app, session }) => {
    const requests: string[] = []
    ;(globalThis as Notes).requests = requests
    const isOwn = (url: string) => /^(app:\/\/(attest|print)\/|data:|blob:|devtools:)/.test(url)
    const watch = (one: Electron.Session) =>
      one.webRequest.onSendHeaders(({ url }) => {
        if (!isOwn(url)) requests.push(url)
      })
    watch(session.defaultSession)
    app.on('session-created', watch)
  })

/** From now on, every socket and every look-up of a name where this runs is noted. */
const watchSockets = (): void => {
  const sockets: string[] = []
  ;(globalThis as Notes).sockets = sockets
  const net = process.getBuiltinModule('node:net')
  const dns = process.getBuiltinModule('node:dns')
  const { connect } = net.Socket.prototype
  net.Socket.prototype.connect = function (this: never, ...given: never[]) {
    sockets.push(JSON.stringify(given))
    return (connect as (...all: never[]) => never).apply(this, given)
  } as never
  const { lookup } = dns
  dns.lookup = ((name: string, ...more: never[]) => {
    sockets.push(name)
    return (lookup as unknown as (...all: unknown[]) => never)(name, ...more)
  }) as never
}

const notedSockets = () => (globalThis as Notes).sockets

test('Through a whole job, the app makes no request and opens no connection', async () => {
  const attest = window()
  await watchSessions()
  await attest.electron.evaluate(watchSockets)
  await evaluateInLibraryThread(attest, watchSockets, null)
  const article = await bringInCopy(attest, 'A quiet job', [
    '“The tide gate holds,” said Piet Wolters, see https://example.org/report for more.',
  ])
  await article.tag('The tide gate holds,', 'Quote')
  await article.saved()
  for (const [format, name] of [
    ['Web page', 'job.html'],
    ['PDF', 'job.pdf'],
  ] as const)
    await article.exportAs(format, join(attest.folder, name), attest.dialogs)
  for (const room of ['Ledger', 'Sources', 'Waiting', 'Desk'] as const) await attest.desk.goTo(room)
  await attest.settings.open()
  await attest.search.openByKey()
  await attest.search.type('tide')
  await expect(attest.search.hit('tide gate').first()).toBeVisible()
  await attest.page.keyboard.press('Escape')
  expect(await attest.electron.evaluate(() => (globalThis as Notes).requests)).toEqual([])
  expect(await attest.electron.evaluate(notedSockets)).toEqual([])
  expect(await evaluateInLibraryThread(attest, notedSockets, null)).toEqual([])
})
