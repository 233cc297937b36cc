import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { annotateArticle } from '../../../src/main/cli/annotate.ts'
import { openTestLibrary } from '../../support/test-library.ts'

test('Web Annotations are put onto an article in one save, and those without a place are named', async () => {
  const { call, folder } = await openTestLibrary()
  const { id } = await call('article.import', {
    name: 'a.txt',
    bytes: new TextEncoder().encode('The old crane stays.'),
  })
  const target = (exact: string) => ({ selector: { type: 'TextQuoteSelector', exact } })
  const file = join(folder, 'notes.json')
  writeFileSync(
    file,
    JSON.stringify([
      { type: 'Annotation', bodyValue: 'Which?', target: target('crane') },
      { type: 'Annotation', bodyValue: 'Where?', target: target('harbour') },
    ]),
  )
  const { output, failures } = await annotateArticle(call, { id, file }, false)
  expect(output).toBe('1 annotation added\n')
  expect(failures).toEqual(['no sure place for “harbour”'])
  const { annotations, article } = await call('article.get', { id })
  expect(annotations).toMatchObject([
    { kind: 'note', note: 'Which?', detached: false, pieces: [{ start: 8, end: 13, words: 'crane' }] },
    { kind: 'note', note: 'Where?', detached: true, pieces: [{ words: 'harbour' }] },
  ])
  expect(article.version).toBe(2)
})
