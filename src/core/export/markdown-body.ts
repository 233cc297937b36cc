import { Fragment, type Mark, type Node, Schema } from '@tiptap/pm/model'
import { MarkdownSerializer } from 'prosemirror-markdown'
import { isLinkAddress } from '../document/extensions.ts'
import { schema } from '../document/schema.ts'
import type { AnnotatedRun } from './annotated-runs.ts'
import { escapeMarkdown } from './markdown-escape.ts'

/** The body's schema with a footnote reference in place of the annotation mark. */
const footnoteSchema = new Schema({
  nodes: schema.spec.nodes.addToEnd('footnoteReference', {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { number: { validate: 'number' } },
  }),
  marks: schema.spec.marks.remove('annotation'),
})

const isKept = (mark: Mark): boolean =>
  mark.type.name !== 'annotation' && (mark.type.name !== 'link' || isLinkAddress(String(mark.attrs.href)))

const inlineNodes = (run: AnnotatedRun, numberOf: (id: string) => number): Node[] => {
  const marks = run.node.marks.filter(isKept).map((mark) => footnoteSchema.mark(mark.type.name, mark.attrs))
  const text = run.text === '' ? [] : [footnoteSchema.text(run.text, marks)]
  const content = run.node.isText ? text : [footnoteSchema.node('hardBreak', null, [], marks)]
  const references = run.ends.map(({ id }) => footnoteSchema.node('footnoteReference', { number: numberOf(id) }))
  return [...content, ...references]
}

const withReferences = (
  node: Node,
  contentStart: number,
  runs: ReadonlyMap<number, readonly AnnotatedRun[]>,
  numberOf: (id: string) => number,
): Node => {
  const content: Node[] = []
  if (node.isTextblock) content.push(...(runs.get(contentStart) ?? []).flatMap((run) => inlineNodes(run, numberOf)))
  else {
    node.forEach((child, offset) => {
      content.push(withReferences(child, contentStart + offset + 1, runs, numberOf))
    })
  }
  return footnoteSchema.node(node.type.name, node.attrs, Fragment.fromArray(content))
}

const percentEncoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

const emphasis = (delimiter: string): MarkdownSerializer['marks'][string] => ({
  open: delimiter,
  close: delimiter,
  mixable: true,
  expelEnclosingWhitespace: true,
})

const serializer = new MarkdownSerializer(
  {
    blockquote: (state, node) => state.wrapBlock('> ', null, node, () => state.renderContent(node)),
    heading: (state, node) => {
      state.write(`${'#'.repeat(Number(node.attrs.level))} `)
      state.renderInline(node)
      state.closeBlock(node)
    },
    paragraph: (state, node) => {
      state.renderInline(node)
      state.closeBlock(node)
    },
    bulletList: (state, node) => state.renderList(node, '  ', () => '- '),
    orderedList: (state, node) => {
      const start = Number(node.attrs.start ?? 1)
      const width = String(start + node.childCount - 1).length + 2
      state.renderList(node, ' '.repeat(width), (index) => `${start + index}. `.padEnd(width))
    },
    listItem: (state, node) => state.renderContent(node),
    hardBreak: (state, _node, parent, index) => {
      const isLast = index === parent.childCount - 1
      const lineEnd = parent.type.name === 'heading' ? ' ' : '\\\n'
      state.write(isLast ? '' : lineEnd)
    },
    footnoteReference: (state, node) => state.write(`[^${node.attrs.number}]`),
    text: (state, node, parent, index) => {
      const before = index === 0 ? null : parent.child(index - 1)
      state.text(escapeMarkdown(node.text ?? '', before === null || before.type.name === 'hardBreak'), false)
    },
  },
  {
    bold: emphasis('**'),
    italic: emphasis('*'),
    link: {
      open: '[',
      close: (_state, mark) => `](${String(mark.attrs.href).replace(/[<>()\\"]/g, percentEncoded)})`,
      mixable: true,
    },
  },
  { hardBreakNodeName: 'hardBreak' },
)

/** Writes a body as CommonMark, with `[^n]` behind the last word of each piece. */
export const markdownBody = (
  body: Node,
  runs: ReadonlyMap<number, readonly AnnotatedRun[]>,
  numberOf: (id: string) => number,
): string => serializer.serialize(withReferences(body, 0, runs, numberOf), { tightLists: true })
