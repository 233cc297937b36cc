import { expect, test } from 'vitest'
import { parseBody } from '../../../src/core/document/schema.ts'

test('A link holds its address and nothing else', () => {
  const attrs = {
    href: 'https://a.example/',
    class: 'overlay',
    target: '_top',
    title: 'x',
    rel: 'opener',
    onclick: 'x',
  }
  const body = parseBody({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a link', marks: [{ type: 'link', attrs }] }] }],
  })
  expect(body.firstChild?.firstChild?.toJSON().marks).toEqual([{ type: 'link', attrs: { href: 'https://a.example/' } }])
})
