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
  /** Articles before somebody known: "**the** mayor". */
  readonly definiteArticles: string
  /** Articles before somebody new: "**a** nurse". */
  readonly indefiniteArticles: string
  /** Further forms of articles before a name. */
  readonly otherArticles: string
  /** Words in capitals at a sentence's beginning that begin no name. */
  readonly beforeNames: string
  /** Small words within a name: "Department **of** Foreign Affairs". */
  readonly withinNames: string
  /** Small words in a person's name: "Otto **von** Hale". */
  readonly particles: string
  /** Words by which a name goes on with another: after "Department **of**" begins no name of its own. */
  readonly nameLinks: string
  /** The same within the name of a newspaper or a broadcaster: "Voice **of** Elva". */
  readonly outletLinks: string
  /** Words between what somebody is and whose: "the head **of** the board". */
  readonly roleLinks: string
  /** Whose somebody is: "**its** head, Ines Hale". */
  readonly owners: string
  /** "Ms. Hale, **who** said so": it stands for the one named before it. */
  readonly relatives: string
  /** What a source gave, before its name: "**Angaben** der Polizei". */
  readonly statements: string
  /** Words between that and the name: "Angaben **der** Polizei". */
  readonly statementLinks: string
  /** What an agency is called before its name: "the **agency** Ansa". */
  readonly beforeAgency: string
  /** Words before whom something comes from: "no confirmation **from** the board". */
  readonly origins: string
}
