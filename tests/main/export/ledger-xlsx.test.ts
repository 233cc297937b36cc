import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { allAtOnce } from '../../../src/core/steps.ts'
import { ledgerXlsx } from '../../../src/main/export/ledger-xlsx.ts'
import { crowdedInput } from '../../support/crowded-article.ts'

const times = 40

/** The rows of a crowded article, many times over. */
const manyRows = () => {
  const { ledger } = crowdedInput()
  return Array.from({ length: times }, () => ledger).flat()
}

const sheetOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())

test('a long ledger is written as a spreadsheet in many steps, every row in its place', () => {
  const rows = manyRows()
  const steps = ledgerXlsx(rows, () => 'Cleared')
  let taken = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) taken++
  // Others have their turn while the rows are written, and again while they are packed.
  expect(taken).toBeGreaterThan(rows.length / 50)
  const numbers = [...sheetOf(step.value).matchAll(/<row r="(\d+)">/g)].map(([, number]) => Number(number))
  expect(numbers).toEqual(Array.from({ length: rows.length + 1 }, (_, index) => index + 1))
})

test('the same rows give the same bytes', () => {
  const write = () => allAtOnce(ledgerXlsx(manyRows(), () => 'Cleared'))
  expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true)
})
