import type { Mark, Node } from '@tiptap/pm/model'
import { schema } from '../../../src/core/document/schema.ts'

type Inline = Node | string

const inline = (parts: readonly Inline[]): Node[] =>
  parts.flatMap((part) => (typeof part !== 'string' ? [part] : part === '' ? [] : [schema.text(part)]))

export const paragraph = (...parts: readonly Inline[]): Node => schema.node('paragraph', null, inline(parts))

export const heading = (...parts: readonly Inline[]): Node => schema.node('heading', { level: 2 }, inline(parts))

export const lineBreak = (): Node => schema.node('hardBreak')

export const blockquote = (...blocks: readonly Node[]): Node => schema.node('blockquote', null, blocks)

export const list = (...items: readonly (readonly Node[])[]): Node =>
  schema.node(
    'bulletList',
    null,
    items.map((blocks) => schema.node('listItem', null, blocks)),
  )

export const doc = (...blocks: readonly Node[]): Node => schema.node('doc', null, blocks)

const annotation = (id: string): Mark => schema.mark('annotation', { id })

/** Text with annotations over it. */
export const tagged = (text: string, ...ids: readonly string[]): Node => schema.text(text, ids.map(annotation))

/** A line break with annotations over it. */
export const taggedBreak = (...ids: readonly string[]): Node =>
  schema.node('hardBreak', null, undefined, ids.map(annotation))

export const bold = (text: string, ...ids: readonly string[]): Node =>
  schema.text(text, [schema.mark('bold'), ...ids.map(annotation)])
