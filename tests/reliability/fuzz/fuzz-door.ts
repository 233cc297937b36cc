import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ErrorCode, errorCodes, type Reply } from '../../../src/core/errors.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openApp } from '../kill/open-app.ts'
import { randomNumbers } from '../../support/random-numbers.ts'
import { callInWords } from './call-in-words.ts'
import { contentOf } from './content-of.ts'
import { malformedCall } from './malformed-call.ts'

const isRefusal = (reply: Reply<unknown>): reply is Extract<Reply<unknown>, { ok: false }> =>
  !reply.ok && errorCodes.includes(reply.error.code) && /^[A-Z“].*\.$/s.test(reply.error.message)

/**
 * Sends calls through the door that have to be refused. Fails where one is not answered with an error of the closed
 * list, where one comes upon a fault of Attest, where anything was changed, or where the library is not usable after.
 * @param folder empty
 * @returns how many were answered with which code
 */
export const fuzzDoor = async (
  folder: string,
  calls: number,
  seed: number,
): Promise<ReadonlyMap<ErrorCode, number>> => {
  const path = join(folder, 'library.attest')
  const first = await openApp(path)
  const { id } = await bringIn(first.call, {
    body: ['{q}Words{/q} and more.'],
    annotations: { q: { state: 'confirmed', source: 'Ann' } },
    sources: { Ann: {} },
  })
  const records = await first.call('article.get', { id })
  first.app.close()
  const before = { content: contentOf(path), files: readdirSync(folder), prototype: Object.keys(Object.prototype) }

  const { app, call } = await openApp(path)
  const random = randomNumbers(seed)
  const counts = new Map<ErrorCode, number>()
  for (let sent = 0; sent < calls; sent++) {
    const malformed = malformedCall(random, records)
    const reply = await app.dispatch(malformed.name, malformed.input)
    ok(isRefusal(reply), `call ${sent} was not refused: ${callInWords(malformed)}`)
    ok(reply.error.code !== 'internal', `call ${sent} came upon a fault: ${callInWords(malformed)}`)
    counts.set(reply.error.code, (counts.get(reply.error.code) ?? 0) + 1)
  }
  deepEqual(await call('article.get', { id }), records)
  app.close()
  deepEqual({ content: contentOf(path), files: readdirSync(folder), prototype: Object.keys(Object.prototype) }, before)
  const last = await openApp(path)
  await last.call('article.create', {})
  equal((await last.call('library.info', {})).counts.articles, 2)
  last.app.close()
  return counts
}
