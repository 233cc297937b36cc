import { expect, test } from '@playwright/test'
import { bringInCopy } from './support/own-copy.ts'
import { sharedWindow } from './support/shared-window.ts'
import { join } from 'node:path'

const window = sharedWindow()

/** What left or tried to leave any session of the app, and what its processes asked the system for. */
interface Watched {
  readonly requests: string[]
  readonly sockets: string[]
}

/** From now on, every request of every session is noted, and every socket and look-up of a name in the main process. */
const watchSessions = (): Promise<void> =>
  window().electron.evaluate(({ app, session }) => {
    const watched: Watched = { requests: [], sockets: [] }
    Object.assign(globalThis, { watched })
    const isOwn = (url: string) => /^(app:\/\/(attest|print)\/|data:|blob:|devtools:)/.test(url)
    const watch = (one: Electron.Session) =>
      one.webRequest.onSendHeaders(({ url }) => {
        if (!isOwn(url)) watched.requests.push(url)
      })
    watch(session.defaultSession)
    app.on('session-created', watch)
    const net = process.getBuiltinModule('node:net')
    const dns = process.getBuiltinModule('node:dns')
    const { connect } = net.Socket.prototype
    net.Socket.prototype.connect = function (this: never, ...given: never[]) {
      watched.sockets.push(JSON.stringify(given))
      return (connect as (...all: never[]) => never).apply(this, given)
    } as never
    const { lookup } = dns
    dns.lookup = ((name: string, ...more: never[]) => {
      watched.sockets.push(name)
      return (lookup as unknown as (...all: unknown[]) => never)(name, ...more)
    }) as never
  })

const watched = (): Promise<Watched> =>
  window().electron.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)

test('Through a whole job, the app makes no request and opens no connection', async () => {
  const attest = window()
  await watchSessions()
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
  expect(await watched()).toEqual({ requests: [], sockets: [] })
})
