const length = 32

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/**
 * Up to 32 UTF-16 units of text before `start` and after `end`, never cut through a character.
 */
export const contextAround = (text: string, start: number, end: number): { prefix: string; suffix: string } => {
  const prefix = text.slice(Math.max(0, start - length), start)
  const suffix = text.slice(end, end + length)
  return {
    prefix: isLowSurrogate(prefix.charCodeAt(0)) ? prefix.slice(1) : prefix,
    suffix: isHighSurrogate(suffix.charCodeAt(suffix.length - 1)) ? suffix.slice(0, -1) : suffix,
  }
}
