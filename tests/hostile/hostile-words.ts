/** Words that try the patience of whatever reads them, to be repeated without end. */
export const hostileWords: Readonly<Record<string, string>> = {
  'nothing but quotation marks': '"',
  'quotations without words': '“”',
  'quotations opened and never closed': '“a ',
  'marks of every kind': '“"‘«„‹',
  'no sentence ends': 'the mayor said the “bridge” is closed and ',
  'nothing but verbs and commas': 'said, ',
  'brackets never closed': '(said ',
  'brackets in brackets': '([{',
  'a quotation in every line': '“We go there now today.”\n',
  'no spaces': 'x',
  'nothing but spaces': ' ',
  'nothing but full stops': '. ',
  'nothing but capitals': 'A B ',
  'nothing but hyphens': 'a-',
  'nothing but figures': '1. 2,3 ',
  'nothing but dates': 'Monday, 2 March 2026, ',
  'nothing but apostrophes': "'s ",
  'German tags without end': 'er sagte, dass „die“ Brücke, so Hans, sei ',
  'names without end': 'Ines Hale, Tom Reed, ',
  'nobody named without end': 'who said that he said that she, according to him, ',
  'stacked accents': 'e\u0301\u0302\u0303',
  'hidden characters': '\u200b\u202e\u2069',
  'joined emoji': '👩‍',
}

/** The words again and again, up to a length in UTF-16 units. */
export const repeated = (words: string, length: number): string =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .toWellFormed()
