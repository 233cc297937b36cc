const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
}

const character = (code: number, otherwise: string): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : otherwise

/** `&eacute;` and its like are a letter and the name of its mark: the letter is what is compared. */
const withoutMark = /^([a-z])(?:acute|grave|circ|uml|tilde|ring|cedil|caron|slash|stroke|breve|macr|ogon)$/i

const entity = (found: string, body: string): string => {
  if (/^#x/i.test(body)) return character(Number.parseInt(body.slice(2), 16), found)
  if (body.startsWith('#')) return character(Number.parseInt(body.slice(1), 10), found)
  if (body === 'szlig') return 'ß'
  return named[body.toLowerCase()] ?? withoutMark.exec(body)?.[1] ?? found
}

const percent = (found: string): string => {
  try {
    return decodeURIComponent(found)
  } catch {
    return found
  }
}

const escapeNames: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' }

/** Takes the encodings off text that formats put on it: entities, `\u` and backslashes, percent signs. */
const once = (text: string): string =>
  text
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, entity)
    .replace(/\\u\{([0-9a-f]{1,6})\}/gi, (found, code) => character(Number.parseInt(code, 16), found))
    .replace(/(?:\\u[0-9a-f]{4})+/gi, (found) =>
      found.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).toWellFormed(),
    )
    .replace(/\\x([0-9a-f]{2})/gi, (found, code) => character(Number.parseInt(code, 16), found))
    .replace(/\\([nrtbf])(?![a-z])/g, (_, name) => escapeNames[name] ?? '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/(?:%[0-9a-f]{2})+/gi, percent)
    .replace(/_x([0-9a-f]{4})_/gi, (found, code) => character(Number.parseInt(code, 16), found))

/** How often text may be wrapped: an address in an attribute of HTML in a string of JSON. */
const layers = 4

/** The text with every encoding taken off, as often as it was put on. */
export const decoded = (text: string): string => {
  let before = text
  for (let layer = 0; layer < layers; layer++) {
    const after = once(before)
    if (after === before) break
    before = after
  }
  return before
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const bytesOf = (text: string): readonly number[] => {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')) {
    held = ((held << 6) | alphabet.indexOf(letter)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return bytes
}

/** Text that stands in a file as base64, where it is text: as UTF-8. */
export const base64Texts = (text: string): readonly string[] =>
  [...text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)].flatMap(([run]) => {
    const bytes = bytesOf(run)
    try {
      const found = decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
      return /[^\t\n\r -~\u00a0-\uffff]/u.test(found.replace(/[\u{10000}-\u{10ffff}]/gu, '')) ? [] : [found]
    } catch {
      return []
    }
  })
