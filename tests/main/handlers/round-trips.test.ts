import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { putWebAnnotations } from '../../../src/core/anchor/put-web-annotations.ts'
import { readWebAnnotations } from '../../../src/core/anchor/read-web-annotations.ts'
import type { ExportFormat } from '../../../src/core/api.ts'
import { annotationPieces } from '../../../src/core/document/annotation-pieces.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { withoutAnnotations } from '../../../src/core/export/without-annotations.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { essence } from '../../support/essence.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'
import { trickyArticle } from '../../support/tricky-article.ts'

const runs = { numRuns: 15, seed: 23 }

const desk = async () => {
  const out = testFolder()
  const library = await openTestLibrary({ ports: { chooseSavePath: async (name) => join(out, name) } })
  const written = async (id: string, format: ExportFormat): Promise<Uint8Array<ArrayBuffer>> => {
    const { saved } = await library.call('article.export', { id, format, profile: 'desk' })
    return new Uint8Array(readFileSync(join(out, saved ?? '')))
  }
  return { ...library, written }
}

const textOf = (body: unknown): string => plainText(parseBody(body)).text

describe('an article of emoji, combining marks, right-to-left text, hard spaces and soft hyphens', () => {
  test('is the same bundle, byte for byte, from another library', async () => {
    await fc.assert(
      fc.asyncProperty(trickyArticle, async (sketch) => {
        const [here, there] = [await desk(), await desk()]
        const { id } = await bringIn(here.call, sketch)
        const bytes = await here.written(id, 'bundle')
        await there.call('article.import', { name: 'a.attest.zip', bytes })
        expect(Buffer.compare(await there.written(id, 'bundle'), bytes)).toBe(0)
        here.close()
        there.close()
      }),
      runs,
    )
  })

  test('comes back from a Word document with its text and every tag, source, state and piece of evidence', async () => {
    await fc.assert(
      fc.asyncProperty(trickyArticle, async (sketch) => {
        const [here, there] = [await desk(), await desk()]
        const { id } = await bringIn(here.call, sketch)
        const before = await here.call('article.get', { id })
        const bytes = await here.written(id, 'docx')
        const { id: back } = await there.call('article.import', { name: 'a.docx', bytes })
        const after = await there.call('article.get', { id: back })
        expect(textOf(after.article.body)).toBe(textOf(before.article.body))
        expect(essence(after)).toEqual(essence(before))
        here.close()
        there.close()
      }),
      runs,
    )
  })

  test('gets every span back from its Web Annotations', async () => {
    await fc.assert(
      fc.asyncProperty(trickyArticle, async (sketch) => {
        const here = await desk()
        const { id } = await bringIn(here.call, sketch)
        const { article, annotations } = await here.call('article.get', { id })
        const json = new TextDecoder().decode(await here.written(id, 'web-annotation'))
        let count = 0
        const put = putWebAnnotations(
          withoutAnnotations(parseBody(article.body)),
          readWebAnnotations(json).annotations,
          id,
          () => idOf(`put ${count++}`),
        )
        const pieces = annotationPieces(put.body, plainText(put.body))
        const spans = put.changes.map((change) => [change.fields.kind, change.fields.state, pieces.get(change.id)])
        expect(put.lost).toEqual([])
        expect(spans.map((each) => JSON.stringify(each)).toSorted()).toEqual(
          annotations.map(({ kind, state, pieces: own }) => JSON.stringify([kind, state, own])).toSorted(),
        )
        here.close()
      }),
      runs,
    )
  })
})
