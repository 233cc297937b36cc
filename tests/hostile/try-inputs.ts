import { ok } from 'node:assert/strict'
import { parseBody } from '../../src/core/document/schema.ts'
import { AttestError } from '../../src/core/errors.ts'
import { importFile } from '../../src/main/import/import-file.ts'
import { randomNumbers } from '../support/random-numbers.ts'
import { hostileWords, repeated } from './hostile-words.ts'

const beginnings = [
  '',
  '<html>',
  '# ',
  'PK\x03\x04',
  '\xff\xfe',
  '\xef\xbb\xbf',
  '---\n',
  '<meta charset=shift_jis>',
  '<table><tr>',
  '%PDF-1.7\n',
  'SQLite format 3\0',
]
const names = ['a.txt', 'a.md', 'a.html', 'a.docx', 'a']
const refusals = ['unsupported_format', 'unreadable_file', 'empty_file', 'too_large']

/**
 * Brings in bytes of every beginning under every name: noise, and words that try the patience of what reads them. Fails
 * where one comes to anything but an article that fits the schema, or a refusal from the list.
 * @returns how many came to what
 */
export const tryInputs = async (inputs: number, seed: number): Promise<ReadonlyMap<string, number>> => {
  const random = randomNumbers(seed)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const noise = (): Uint8Array =>
    Uint8Array.from({ length: Math.floor(random() * 300) }, () =>
      Math.floor(random() < 0.3 ? random() * 256 : 32 + random() * 95),
    )
  const words = (): Uint8Array =>
    Buffer.from(repeated(pick(Object.values(hostileWords)), 1 + Math.floor(random() * 2000)))
  const counts = new Map<string, number>()
  for (let tried = 0; tried < inputs; tried++) {
    const bytes = Buffer.concat([Buffer.from(pick(beginnings), 'latin1'), random() < 0.6 ? noise() : words()])
    const outcome = await importFile({ name: pick(names), bytes }).then(
      ({ body }) => {
        parseBody(body)
        return 'an article'
      },
      (error: unknown) => {
        ok(error instanceof AttestError && refusals.includes(error.code), `input ${tried} came to ${error}`)
        return error.code
      },
    )
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  }
  return counts
}
