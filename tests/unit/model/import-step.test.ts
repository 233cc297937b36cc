import { expect, test } from 'vitest'
import { importShare, importSteps } from '../../../src/core/model/import-step.ts'

test('the share of an import grows from step to step, from nothing to all', () => {
  const shares = importSteps.flatMap((step) => [importShare(step, 0), importShare(step, 0.5)])
  expect(shares[0]).toBe(0)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(new Set(shares).size).toBe(shares.length)
  expect(importShare('storing', 1)).toBe(1)
  expect(importShare('text', 7)).toBe(importShare('notes', 0))
})
