import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorCodes } from '../../src/core/errors.ts'
import { projectFolder } from '../support/source-files.ts'

const page = readFileSync(join(projectFolder, 'docs/reliability.md'), 'utf8')
const quoted = [...page.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words)

test('every test the page on reliability names is there', () => {
  const named = quoted.filter((words) => words.startsWith('tests/'))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([])
})

test('every promise has a test beside it', () => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (promise|what|killed|malformed)/.test(line))
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter((row) => !row.includes('`tests/'))).toEqual([])
})

test('every answer it names is one there is', () => {
  const answers = quoted.filter((words) => /^(library_\w+|read_only)$/.test(words))
  expect(answers.filter((answer) => !errorCodes.some((code) => code === answer))).toEqual([])
})
