/** Text made plain for comparing and searching, with the way back to the text as it stands. */
export interface Folding {
  readonly folded: string
  /**
   * Maps an offset in `folded` to one in the raw text, both in UTF-16 units. The result never lies inside a surrogate
   * pair or between a letter and its combining marks; inside a character that folds to several, it is that character's end.
   */
  readonly toRaw: (offset: number) => number
}

const quotationMarks = '"“”„‟«»‹›″‶〝〞〟＂'
const apostrophes = "'‘’‚‛`´′‵ʹʻʼ＇"

/** Letters that are no letter with a diacritic to Unicode, but are to someone who types without them. */
export const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

/** The text with such letters plain and everything else as it stands; what the full-text indexes hold. */
export const withPlainLetters = (text: string): string =>
  text.replace(/\P{ASCII}/gu, (letter) => plainLetters[letter.toLowerCase()] ?? letter)

const foldCharacter = (character: string): string => {
  if (quotationMarks.includes(character)) return '"'
  if (apostrophes.includes(character)) return "'"
  if (/[\p{Pd}−]/u.test(character)) return '-'
  if (/\p{Cf}/u.test(character)) return ''
  if (/[\s\u0085]/u.test(character)) return ' '
  const letters = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return letters.replace(/./gu, (letter) => plainLetters[letter] ?? letter)
}

const known = new Map<number, string>()
const mark = /^\p{M}/u

const foldCodePoint = (codePoint: number): string => {
  const found = known.get(codePoint)
  if (found !== undefined) return found
  const folded = foldCharacter(String.fromCodePoint(codePoint))
  known.set(codePoint, folded)
  return folded
}

const widthOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1)

const isMark = (codePoint: number): boolean => codePoint >= 0x300 && mark.test(String.fromCodePoint(codePoint))

const onlyAscii = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7e) return false
  return true
}

const clamp = (offset: number, length: number): number => Math.min(Math.max(0, offset), length)

/**
 * Folds text: letters without diacritics and in lower case, compatibility forms plain, every quotation mark `"`, every
 * apostrophe or single mark `'`, every dash `-`, every white space one space, zero-width characters and soft hyphens
 * gone. Takes time in proportion to the text.
 */
export const fold = (text: string): Folding => {
  if (onlyAscii(text)) {
    const folded = text.toLowerCase().replace(/\s/g, ' ').replaceAll('`', "'")
    return { folded, toRaw: (offset) => clamp(offset, text.length) }
  }
  const parts: string[] = []
  const raw: number[] = []
  let index = 0
  while (index < text.length) {
    const codePoint = text.codePointAt(index) ?? 0
    const start = index
    index += widthOf(codePoint)
    const folded = foldCodePoint(codePoint)
    if (folded === '') continue
    let end = index
    while (end < text.length) {
      const next = text.codePointAt(end) ?? 0
      if (!isMark(next)) break
      end += widthOf(next)
    }
    index = end
    parts.push(folded)
    raw.push(start)
    for (let rest = 1; rest < folded.length; rest++) raw.push(end)
  }
  return { folded: parts.join(''), toRaw: (offset) => raw[Math.max(0, offset)] ?? text.length }
}
