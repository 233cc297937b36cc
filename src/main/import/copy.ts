/** A node of a body in its JSON form, as the readers build it. */
export interface BodyNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly BodyNode[]
  readonly marks?: readonly BodyMark[]
  readonly text?: string
}

export interface BodyMark {
  readonly type: 'bold' | 'italic' | 'link'
  readonly attrs?: { readonly href: string }
}

/** What a reader finds in a file of its format. Fields that the format does not state are empty. */
export interface Copy {
  readonly blocks: readonly BodyNode[]
  readonly headline: string
  readonly date: string
  readonly byline: string
  /** As declared, ISO 639-1. */
  readonly language: string
  /** What could not be carried over, a sentence each. */
  readonly notes: readonly string[]
}

export const paragraphOf = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
