import type { JSONContent } from '@tiptap/core'

/**
 * A block of copy in test notation. In its text, `{name}…{/name}` lays the annotation called `name` over the words, in
 * any overlap and as often as wanted (each time one more piece); `{b}`, `{i}` and `{link ADDRESS}…{/link}` are bold,
 * italic and link; `{br}` is a hard break.
 */
export type TaggedBlock =
  | string
  | { readonly heading: 2 | 3; readonly text: string }
  | { readonly quote: readonly TaggedBlock[] }
  | { readonly bullets: readonly (readonly TaggedBlock[])[] }
  | { readonly numbers: readonly (readonly TaggedBlock[])[]; readonly start?: number }

type MarkJson = NonNullable<JSONContent['marks']>[number]

const tag = /\{(\/?)([\w-]+)(?: ([^}]*))?\}/g

const markFor = (name: string, address: string, idOf: (name: string) => string): MarkJson => {
  if (name === 'b') return { type: 'bold' }
  if (name === 'i') return { type: 'italic' }
  if (name === 'link') return { type: 'link', attrs: { href: address } }
  return { type: 'annotation', attrs: { id: idOf(name) } }
}

const inline = (tagged: string, idOf: (name: string) => string): JSONContent[] => {
  const content: JSONContent[] = []
  const open = new Map<string, MarkJson>()
  let from = 0
  const take = (to: number) => {
    if (to > from) content.push({ type: 'text', text: tagged.slice(from, to), marks: [...open.values()] })
  }
  for (const match of tagged.matchAll(tag)) {
    const [whole, closing, name = '', address = ''] = match
    take(match.index)
    from = match.index + whole.length
    if (name === 'br') content.push({ type: 'hardBreak', marks: [...open.values()] })
    else if (closing) open.delete(name)
    else open.set(name, markFor(name, address, idOf))
  }
  take(tagged.length)
  return content
}

const block = (tagged: TaggedBlock, idOf: (name: string) => string): JSONContent => {
  if (typeof tagged === 'string') return { type: 'paragraph', content: inline(tagged, idOf) }
  if ('heading' in tagged) {
    return { type: 'heading', attrs: { level: tagged.heading }, content: inline(tagged.text, idOf) }
  }
  if ('quote' in tagged) return { type: 'blockquote', content: tagged.quote.map((inner) => block(inner, idOf)) }
  const items = 'bullets' in tagged ? tagged.bullets : tagged.numbers
  const content = items.map((item) => ({ type: 'listItem', content: item.map((inner) => block(inner, idOf)) }))
  return 'bullets' in tagged
    ? { type: 'bulletList', content }
    : { type: 'orderedList', attrs: { start: tagged.start ?? 1 }, content }
}

/** The names of the annotations tagged in a block, each once. */
export const taggedNames = (blocks: readonly TaggedBlock[]): readonly string[] => {
  const text = JSON.stringify(blocks)
  const names = [...text.matchAll(tag)].map(([, , name = '']) => name)
  return [...new Set(names)].filter((name) => !['b', 'i', 'link', 'br'].includes(name))
}

/** The body as ProseMirror JSON. */
export const taggedBody = (blocks: readonly TaggedBlock[], idOf: (name: string) => string): JSONContent => ({
  type: 'doc',
  content: blocks.map((tagged) => block(tagged, idOf)),
})
