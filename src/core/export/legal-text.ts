const illegal = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/** Line ends that HTML and XML have no character for: line tabulation, form feed, next line. */
const lineEnds = /[\v\f\x85]/g

/**
 * The text without the characters XML and HTML forbid: controls but tab and line breaks, lone surrogates, non-characters.
 * Those of them that end a line become spaces: the words round them stay two.
 */
export const legalText = (text: string): string => text.replace(lineEnds, ' ').replace(illegal, '')

/** The text in one line: every run of white space with a line break in it is one space. */
export const oneLine = (text: string): string => text.replace(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ').trim()
