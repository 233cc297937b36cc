/**
 * The words by which a language tells who or what a source is, in lower case, parted by blanks. An asterisk stands for
 * any letters: before a word for the first part of a compound, after it for an ending; an underscore for a blank. Plurals in -s, -e and -en of
 * organisations need no entry.
 */
export interface SourceWords {
  /** Words that make a name an agency's. */
  readonly agency: string
  readonly organisation: string
  /** Words that make a name a newspaper's or a broadcaster's. */
  readonly outlet: string
  readonly document: string
  readonly unnamed: string
  /** What people are called by their work or age: "the **mayor**". */
  readonly role: string
  readonly womanTitles: string
  readonly manTitles: string
  readonly womanPronouns: string
  readonly manPronouns: string
  /** Words that name nobody who is spoken of by name. */
  readonly nobody: string
  /** Articles before a name: "**the** harbour board". */
  readonly articles: string
  /** Words in capitals at a sentence's beginning that begin no name. */
  readonly beforeNames: string
  /** Small words within a name: "Department **of** Foreign Affairs". */
  readonly withinNames: string
  /** Words before whom something comes from: "no confirmation **from** the board". */
  readonly origins: string
}
