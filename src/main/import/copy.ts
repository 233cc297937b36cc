/** A node of a body in its JSON form, as the readers build it. */
export interface BodyNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly BodyNode[]
  readonly marks?: readonly BodyMark[]
  readonly text?: string
}

export type BodyMark =
  | { readonly type: 'bold' | 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  /** The extent of an imported note; `id` is its key. */
  | { readonly type: 'annotation'; readonly attrs: { readonly id: string } }

/** A comment or tracked change of the file: a note on the words that carry a mark with its key. */
export interface ImportedNote {
  readonly key: string
  readonly text: string
  /** Who wrote it; empty where the file does not say. */
  readonly author: string
  /** ISO instant; empty where the file does not say. */
  readonly at: string
}

/** What a reader finds in a file of its format. Fields that the format does not state are empty. */
export interface Copy {
  readonly blocks: readonly BodyNode[]
  readonly headline: string
  readonly date: string
  readonly byline: string
  /** Fields that only news formats state. */
  readonly slug?: string
  readonly credit?: string
  readonly place?: string
  /** As declared, ISO 639-1. */
  readonly language: string
  /** What could not be carried over, a sentence each. */
  readonly notes: readonly string[]
  /** What was noted in the file on words of the text, by formats that can. */
  readonly importedNotes?: readonly ImportedNote[]
}

/**
 * A text under the headline that its file states beside it. Another headline in the text is a heading of it then: no words
 * are lost.
 */
export const underHeadline = (copy: Copy, stated: string): Copy => {
  if (stated === '') return copy
  if (copy.headline === '' || copy.headline === stated) return { ...copy, headline: stated }
  const heading: BodyNode = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: copy.headline }] }
  return { ...copy, headline: stated, blocks: [heading, ...copy.blocks] }
}

export const paragraphOf = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
