/** A character of the text that nobody sees, and its name. The offset counts UTF-16 units. */
export interface HiddenCharacter {
  readonly at: number
  readonly length: number
  readonly name: string
}

const names: ReadonlyMap<number, string> = new Map([
  [0x00ad, 'soft hyphen'],
  [0x034f, 'grapheme joiner'],
  [0x061c, 'Arabic letter mark'],
  [0x115f, 'Hangul filler'],
  [0x1160, 'Hangul filler'],
  [0x17b4, 'Khmer inherent vowel'],
  [0x17b5, 'Khmer inherent vowel'],
  [0x180e, 'Mongolian vowel separator'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'end of embedding'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'end of isolate'],
  [0x3164, 'Hangul filler'],
  [0xfeff, 'zero-width no-break space'],
  [0xffa0, 'Hangul filler'],
])

/** Joiners and tags that scripts and emoji need are written in the place of something one sees. */
const visible =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|[\p{sc=Arab}\p{sc=Syrc}\p{sc=Beng}\p{sc=Deva}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Mlym}\p{sc=Orya}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}\p{sc=Mymr}\p{sc=Khmr}][\u200c\u200d]|\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu
const hidden =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu

/**
 * The characters of a text that nobody sees: zero-width ones, those that turn the direction, fillers and tags. The
 * joiners inside an emoji, in the scripts that are written with them, and the tags of a flag are none.
 */
export const hiddenCharacters = (text: string): readonly HiddenCharacter[] => {
  const needed = new Set<number>()
  for (const { 0: words, index } of text.matchAll(visible))
    for (let at = index; at < index + words.length; at++) needed.add(at)
  return [...text.matchAll(hidden)]
    .filter(({ index }) => !needed.has(index))
    .map(({ 0: character, index }) => ({
      at: index,
      length: character.length,
      name: names.get(character.codePointAt(0) ?? 0) ?? 'invisible character',
    }))
}
