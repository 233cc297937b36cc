import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allRules } from '../../../src/core/check/rules.ts'
import { projectFolder } from '../../support/source-files.ts'

const page = readFileSync(join(projectFolder, 'docs/newsroom-practice.md'), 'utf8')

test('every rule answers something newsrooms ask for, and every rule named there exists', () => {
  const named = new Set(Array.from(page.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g), ([, id]) => id))
  expect([...named].sort()).toEqual(allRules.map(({ id }) => id).sort())
})

test('what is not checked says why', () => {
  const open = page.split('\n').filter((line) => line.includes('| Not '))
  expect(open.length).toBeGreaterThan(0)
  for (const line of open) expect(line).toMatch(/\| Not (?:checked|a rule of its own)\. \S.{20,} \|$/)
})
