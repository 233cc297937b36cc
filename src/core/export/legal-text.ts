const illegal = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/** The text without the characters XML and HTML forbid: controls but tab and line breaks, lone surrogates, non-characters. */
export const legalText = (text: string): string => text.replace(illegal, '')

/** The text in one line: every run of white space with a line break in it is one space. */
export const oneLine = (text: string): string => text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').trim()
