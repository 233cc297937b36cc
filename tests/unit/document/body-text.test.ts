import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyText } from '../../../src/core/document/body-text.ts'
import { emptyBody, parseBodyText } from '../../../src/core/document/schema.ts'
import { codeOf } from '../../support/code-of.ts'
import { crowdedArticle } from '../../support/crowded-article.ts'
import { parseBody } from '../../../src/core/document/schema.ts'

const seeded = { seed: 20260312, numRuns: 50 }

test('The text of a body is that of its JSON form, after every edit too', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ maxLength: 5 }))),
      (edits) => {
        let state = EditorState.create({ doc: parseBody(crowdedArticle.article.body) })
        for (const [at, text] of edits) {
          const position = Math.floor(at * state.doc.content.size)
          if (state.doc.resolve(position).parent.isTextblock) state = state.apply(state.tr.insertText(text, position))
          expect(bodyText(state.doc)).toBe(JSON.stringify(state.doc.toJSON()))
        }
      },
    ),
    seeded,
  )
})

test('What was put into text is read again as it was', () => {
  const body = parseBody(crowdedArticle.article.body)
  expect(parseBodyText(bodyText(body)).eq(body)).toBe(true)
  expect(parseBodyText(bodyText(emptyBody())).eq(emptyBody())).toBe(true)
})

test.each(['', 'words', '{"type":"doc"', '[[[', 'null', '{"type":"doc","content":[{"type":"iframe"}]}'])(
  'Text that holds no body, such as %j, is refused',
  async (text) => {
    expect(await codeOf(async () => parseBodyText(text))).toBe('invalid_input')
  },
)
