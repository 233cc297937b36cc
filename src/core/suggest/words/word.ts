/** Coarse part of speech, in the names of the Universal Dependencies; empty where it is not known. */
export type PartOfSpeech = string

/** A word or punctuation mark of a text. Offsets are UTF-16, end exclusive. */
export interface TaggedWord {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly pos: PartOfSpeech
}

/** A word with what the text around it says about it. */
export interface Word extends TaggedWord {
  readonly lower: string
  /** In how many quotations it lies; a quotation mark lies outside its own. */
  readonly depth: number
  /** What it is to a quotation: its opening or closing mark. */
  readonly mark: 'open' | 'close' | null
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** First of its paragraph. */
  readonly first: boolean
}

/** Splits a paragraph of one language into words and names their parts of speech. Takes time in proportion to it. */
export type Tagger = (text: string) => readonly TaggedWord[]

/** A run of words by index, end exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A run of text by UTF-16 offset, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

const nowhere: Word = {
  start: 0,
  end: 0,
  text: '',
  pos: '',
  lower: '',
  depth: 0,
  mark: null,
  capital: false,
  first: false,
}

/** The word at an index; an empty one before the first and after the last. */
export const wordAt = (words: readonly Word[], index: number): Word => words[index] ?? nowhere

/** The text a run of words covers; null where the run is empty. */
export const spanOf = (words: readonly Word[], { from, to }: Run): Span | null =>
  to > from ? { start: wordAt(words, from).start, end: wordAt(words, to - 1).end } : null
