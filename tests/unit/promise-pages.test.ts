import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../src/core/errors.ts'
import { projectFolder } from '../support/source-files.ts'

const pageOf = (name: string): string => readFileSync(join(projectFolder, 'docs', name), 'utf8')
const quotedIn = (page: string): readonly string[] => [...page.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words)

/** What stands beside figures, which are no promises, and over columns. */
const isPromise = (row: string): boolean =>
  row.startsWith('| ') && !/^\| (promise|what|killed|malformed|quotes in|bad inputs|fuse|\| )/.test(row)

describe.each(['reliability.md', 'security.md'])('the page %s', (name) => {
  const page = pageOf(name)

  it('names only tests that are there', () => {
    const named = quotedIn(page).filter((words) => words.startsWith('tests/'))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([])
  })

  it('has a test beside every promise', () => {
    const rows = page
      .replace(/^\| fuse .*?\n\n/ms, '')
      .split('\n')
      .filter(isPromise)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => !row.includes('`tests/'))).toEqual([])
  })
})

describe('the page on reliability', () => {
  it('names only answers that there are', () => {
    const answers = quotedIn(pageOf('reliability.md')).filter((words) => /^(library_\w+|read_only)$/.test(words))
    expect(answers.filter((answer) => !errorCodes.some((code) => code === answer))).toEqual([])
  })
})

describe('the page on security', () => {
  it('answers each of the twenty points of Electron’s checklist', () => {
    const points = [...pageOf('security.md').matchAll(/^\| (\d+) \|/gm)].map(([, point]) => Number(point))
    expect(points).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })
})
