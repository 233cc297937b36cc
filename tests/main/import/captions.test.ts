import { expect, test } from 'vitest'
import { check } from '../../../src/core/check/checker.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { importText } from './imported.ts'

test('the caption of a picture is a paragraph of the copy, and is checked with it', async () => {
  const page = `<html lang="en"><h1>Council meets</h1><figure><img src="quay.jpg"><figcaption>The quay on Friday, 7 March 2026.
    Photo: A. Keller</figcaption></figure><p>The council meets at noon.</p></html>`
  const { fields, body } = await importText('page.html', page)
  const { text } = plainText(parseBody(body))
  const nothing = { annotations: [], sources: [], evidence: [], requests: [], dismissed: [], library: [] }
  const findings = check({ article: fields, text, ...nothing, now: '2026-03-04T12:00:00.000Z' })
  expect(findings.map(({ rule, places }) => [rule, places[0]?.words])).toEqual([
    ['weekday-and-date', 'Friday, 7 March 2026'],
  ])
})
