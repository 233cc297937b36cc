import { deepEqual, equal, ok } from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import { type ErrorCode, errorCodes, type Reply } from '../../../src/core/errors.ts'
import type { ArticleRecords } from '../../../src/core/api.ts'
import type { Transport } from '../../../src/renderer/src/api/transport.ts'
import type { AttestApp } from '../../e2e/pages/attest-app.ts'
import { ask } from '../../e2e/support/stored-article.ts'
import { randomNumbers } from '../../support/random-numbers.ts'
import { callInWords } from './call-in-words.ts'
import { malformedCall, type MalformedCall } from './malformed-call.ts'

/** How many calls are sent at a time. */
const atATime = 50

/** What the page was answered: a reply, or that the call could not even leave the page. */
type Answer = Reply<unknown> | 'did not leave the page'

/** Values that are no JSON, made in the page: what the bridge has to refuse or the door has to answer. */
const strangeInPage = async (attest: AttestApp): Promise<readonly (readonly [string, Answer])[]> =>
  attest.page.evaluate(async () => {
    const { attest: bridge } = globalThis as unknown as { readonly attest: Transport }
    const circle: { self?: unknown } = {}
    circle.self = circle
    let deep: unknown = {}
    for (let level = 0; level < 100_000; level++) deep = [deep]
    const long = 'x'.repeat(10_000_000)
    const values: Readonly<Record<string, unknown>> = {
      'a function': () => 1,
      'a symbol': Symbol('id'),
      'a circle': circle,
      'an object 100,000 deep': deep,
      'a string of 10 MB': long,
      'bytes of 10 MB': new Uint8Array(10_000_000),
      'a map': new Map([['id', 'x']]),
      'a big number': 10n,
      'a date': new Date(0),
      'an element': document.body,
      'a promise': Promise.resolve({}),
      'a proxy': new Proxy({}, { get: () => 'x', has: () => true }),
      'a getter that throws': Object.defineProperty({}, 'id', {
        enumerable: true,
        get: () => {
          throw new Error('no')
        },
      }),
    }
    const answer = async (name: unknown, input: unknown): Promise<Answer> => {
      try {
        return JSON.parse(await bridge.invoke(name as string, input))
      } catch {
        return 'did not leave the page'
      }
    }
    const answers: (readonly [string, Answer])[] = []
    for (const [what, value] of Object.entries(values)) {
      answers.push([`${what} for a name`, await answer(value, {})])
      answers.push([`${what} for an input`, await answer('article.get', value)])
      answers.push([`${what} for an id`, await answer('article.get', { id: value })])
    }
    return answers
  })

/** Whether JSON, in which a test hands calls to the page, leaves a call as it is. */
const isSendable = (call: MalformedCall): boolean => {
  try {
    return isDeepStrictEqual(JSON.parse(JSON.stringify(call)), call)
  } catch {
    return false
  }
}

const sendable = (random: () => number, records: ArticleRecords): MalformedCall => {
  for (;;) {
    const call = malformedCall(random, records)
    if (isSendable(call)) return call
  }
}

const sendFromPage = (attest: AttestApp, calls: readonly MalformedCall[]): Promise<readonly Answer[]> =>
  attest.page.evaluate(async (json) => {
    const { attest: bridge } = globalThis as unknown as { readonly attest: Transport }
    const answers: Answer[] = []
    for (const { name, input } of JSON.parse(json))
      answers.push(
        await bridge.invoke(name, input).then(
          (reply) => JSON.parse(reply) as Answer,
          () => 'did not leave the page' as const,
        ),
      )
    return answers
  }, JSON.stringify(calls))

/** Calls from where no call may come from: another window with the same bridge, and frames of the window itself. */
const wrongSenders = async (attest: AttestApp): Promise<Readonly<Record<string, unknown>>> => {
  const otherWindow = await attest.electron.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
    try {
      await other.loadURL('app://attest/index.html')
      return await other.webContents.executeJavaScript("window.attest.invoke('library.info', {}).then(JSON.parse)")
    } finally {
      other.destroy()
    }
  })
  const frame = await attest.page.evaluate(() => {
    const inner = document.createElement('iframe')
    document.body.append(inner)
    try {
      return inner.contentWindow ? Object.hasOwn(inner.contentWindow, 'attest') : false
    } finally {
      inner.remove()
    }
  })
  return { 'another window': otherWindow, 'the bridge in a frame': frame }
}

const refusal = { ok: false, error: { code: 'invalid_input', message: 'This call was refused.' } }

/**
 * Sends calls from the real window that have to be refused. Fails where one is answered with anything but an error of
 * the closed list, where one comes upon a fault of Attest, or where anything was changed.
 * @returns how many were answered with which code
 */
export const fuzzWindow = async (
  attest: AttestApp,
  articleId: string,
  calls: number,
  seed: number,
): Promise<ReadonlyMap<ErrorCode | 'did not leave the page', number>> => {
  const records = await ask(attest, 'article.get', { id: articleId })
  const before = await ask(attest, 'library.info', {})
  const counts = new Map<ErrorCode | 'did not leave the page', number>()
  const judge = (answer: Answer, what: string): void => {
    if (answer !== 'did not leave the page') {
      ok(!answer.ok && errorCodes.includes(answer.error.code), `was not refused: ${what}`)
      ok(answer.error.code !== 'internal', `came upon a fault: ${what}`)
    }
    const code = answer === 'did not leave the page' ? answer : answer.error.code
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  for (const [what, answer] of await strangeInPage(attest)) judge(answer, what)
  const random = randomNumbers(seed)
  for (let sent = 0; sent < calls; sent += atATime) {
    const batch = Array.from({ length: Math.min(atATime, calls - sent) }, () => sendable(random, records))
    const answers = await sendFromPage(attest, batch)
    for (const [index, call] of batch.entries()) judge(answers[index] as Answer, callInWords(call))
  }
  deepEqual(await wrongSenders(attest), { 'another window': refusal, 'the bridge in a frame': false })
  deepEqual(await ask(attest, 'article.get', { id: articleId }), records)
  deepEqual(await ask(attest, 'library.info', {}), before)
  equal(await attest.page.evaluate(() => Object.keys(Object.prototype).length), 0)
  return counts
}
