import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allRules } from '../../../src/core/check/rules.ts'
import { rulesAsMarkdown } from '../../../src/core/check/rules-as-markdown.ts'
import { projectFolder } from '../../support/source-files.ts'

const path = join(projectFolder, 'docs/guide-checks.md')
const between = /(?<=<!-- rules -->\n).*(?=<!-- \/rules -->)/s

/** `ATTEST_WRITE_GUIDE=1 vitest run tests/unit/check/guide.test.ts` writes the page anew after a change of the rules. */
if (process.env.ATTEST_WRITE_GUIDE)
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(between, () => `${rulesAsMarkdown(allRules)}\n`),
  )

test('the guide explains every rule in the rule’s own words', () => {
  expect(between.exec(readFileSync(path, 'utf8'))?.[0]).toBe(`${rulesAsMarkdown(allRules)}\n`)
})

test('every rule says something of its example', () => {
  expect(rulesAsMarkdown(allRules)).not.toMatch(/^>.*\n\n\n/m)
})
