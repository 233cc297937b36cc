interface NodeJson {
  readonly marks?: readonly MarkJson[]
  readonly content?: readonly NodeJson[]
}

interface MarkJson {
  readonly type: string
  readonly attrs?: { readonly id?: unknown }
}

const named = (mark: MarkJson, ids: ReadonlyMap<string, string>): MarkJson => {
  const id = mark.type === 'annotation' ? ids.get(String(mark.attrs?.id)) : undefined
  return id === undefined ? mark : { ...mark, attrs: { id } }
}

/**
 * A body with other ids in its annotation marks; marks whose id has no other are left as they are.
 * @param body the JSON form of a body that fits the schema
 */
export const renamedAnnotations = (body: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (ids.size === 0) return body
  const renamed = (node: NodeJson): NodeJson => ({
    ...node,
    ...(node.marks ? { marks: node.marks.map((mark) => named(mark, ids)) } : {}),
    ...(node.content ? { content: node.content.map(renamed) } : {}),
  })
  return renamed(body as NodeJson)
}
