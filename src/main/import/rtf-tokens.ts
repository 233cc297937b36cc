/** A part of RTF: a brace, a control word with its number, a byte written in hexadecimal, or text as it stands. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string }

const controlWord = /([a-z]{1,32})(-?\d{1,10})? ?/iy
/** A long text comes in several parts, so that its limit is met before its end. */
const plain = /[^\\{}\r\n]{1,65536}/y

const matchAt = (pattern: RegExp, rtf: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(rtf)
}

/** After how many characters it is told how far reading has got. */
const tellEvery = 200_000

/**
 * Takes RTF apart, in one pass. Binary data is passed over, and so are line ends, which mean nothing.
 * @param rtf the bytes, a character each
 * @param tell told how much is read, from 0 to 1
 */
export function* rtfTokens(rtf: string, tell: (part: number) => void): Generator<RtfToken> {
  let at = 0
  let nextTold = tellEvery
  while (at < rtf.length) {
    if (at >= nextTold) {
      tell(at / rtf.length)
      nextTold = at + tellEvery
    }
    const character = rtf[at]
    if (character === '{' || character === '}') {
      at++
      yield { kind: character === '{' ? 'open' : 'close' }
    } else if (character === '\r' || character === '\n') at++
    else if (character !== '\\') {
      const text = matchAt(plain, rtf, at)?.[0] ?? ''
      at += text.length
      yield { kind: 'text', text }
    } else {
      const found = matchAt(controlWord, rtf, at + 1)
      if (found) {
        at += 1 + found[0].length
        const [, word = '', digits] = found
        const number = digits === undefined ? null : Number(digits)
        if (word === 'bin') at += Math.max(0, number ?? 0)
        else yield { kind: 'word', word, number }
      } else if (rtf[at + 1] === "'") {
        const byte = Number.parseInt(rtf.slice(at + 2, at + 4), 16)
        at += 4
        if (!Number.isNaN(byte)) yield { kind: 'byte', byte }
      } else {
        const word = rtf[at + 1] ?? ''
        at += 2
        yield { kind: 'word', word: word === '\r' || word === '\n' ? 'par' : word, number: null }
      }
    }
  }
}
