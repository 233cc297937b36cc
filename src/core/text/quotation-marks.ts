/** Where a quotation mark stands: what lies right before and after it decides what it can be. */
export interface MarkContext {
  /** Between two letters or digits, as in "don't". */
  readonly insideWord: boolean
  /** After a space, bracket, dash or opening mark, and before something other than a space. */
  readonly opening: boolean
  /** After something other than a space, and not before a letter or digit. */
  readonly closing: boolean
}

const wordCharacter = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u
const beforeOpening = /[\s([{\-–—/“„‟‘‚«»‹›"'¿¡]/

/** Reads the context of a mark at a UTF-16 offset. */
export const markContext = (text: string, at: number, mark: string): MarkContext => {
  const before = text[at - 1]
  const after = text[at + mark.length]
  const wordAfter = after !== undefined && wordCharacter.test(after)
  const spaceAfter = after === undefined || /\s/.test(after)
  return {
    insideWord: wordAfter && before !== undefined && wordCharacter.test(before),
    opening: !spaceAfter && (before === undefined || beforeOpening.test(before)),
    closing: !wordAfter && before !== undefined && !/\s/.test(before),
  }
}

/** Which opening marks a closing mark can end, over the habits of English, German, French, Italian and Swedish. */
const openersOf: Readonly<Record<string, readonly string[]>> = {
  '”': ['“', '„', '‟', '”', '"'],
  '“': ['„', '“', '”'],
  '"': ['"', '“', '„'],
  '»': ['«', '»'],
  '«': ['»'],
  '›': ['‹', '›'],
  '‹': ['›'],
  '’': ['‘', '‚', '‛', "'"],
  '‘': ['‚'],
  "'": ["'", '‘'],
  "''": ["''"],
  '’’': ['‘‘'],
}

/** The opening marks this mark can close; none where it only opens. */
export const openersFor = (mark: string): readonly string[] => openersOf[mark] ?? []

/** Every mark, and two single ones typed for a double one; and the ends of paragraphs. */
export const marksAndBreaks = /\n|''|‘‘|’’|[“"„”‟«»‹›'‘’‚‛]/g

/** Marks that are also apostrophes, or stand in for them. */
export const isSingle = (mark: string): boolean => "‘’‚‛'".includes(mark)

/** Years and clipped words that begin with an apostrophe: '90s, 'tis, rock 'n' roll. */
const elision = /^(?:\d0s|tis|twas|em|til|cause|n['’])(?![\p{L}\p{N}])/iu

/** Whether the single mark at this offset stands for left-out letters at the beginning of a word. */
export const isElision = (text: string, at: number): boolean => elision.test(text.slice(at + 1, at + 8))

/**
 * Whether a single mark that could close is the plural possessive of a word inside the quotation ("the students'
 * demands"): it follows an s, the sentence goes on, and another mark that closes comes first in this paragraph.
 */
export const isPossessive = (text: string, at: number): boolean => {
  if (!/^[sxzSXZ].\s\p{Ll}/u.test(text.slice(at - 1, at + 4))) return false
  const singles = /['’‘‚\n]/g
  singles.lastIndex = at + 1
  for (let next = singles.exec(text); next && next[0] !== '\n'; next = singles.exec(text)) {
    const context = markContext(text, next.index, next[0])
    if (context.insideWord) continue
    return context.closing && !context.opening && next[0] !== '‚'
  }
  return false
}
