const joinsBefore = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u

const isBoundary = (text: string, offset: number): boolean => {
  if (offset <= 0 || offset >= text.length) return true
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  if (after < 0x300) return true
  if (before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff) return false
  return before !== 0x200d && !joinsBefore.test(String.fromCodePoint(text.codePointAt(offset) ?? 0))
}

/** The furthest a boundary is looked for: a stack of combining marks may be of any length. */
const reach = 64

/**
 * The offset at or before this one where text may be cut: not inside a surrogate pair, and not between a letter or
 * emoji and what combines with it. Of a stack of more than 64 combining units only the pair rule is kept.
 */
export const boundaryBefore = (text: string, offset: number): number => {
  for (let at = offset; at > offset - reach; at--) if (isBoundary(text, at)) return Math.max(0, at)
  return /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset - 1 : offset
}

/** The offset at or after this one where text may be cut; see `boundaryBefore`. */
export const boundaryAfter = (text: string, offset: number): number => {
  for (let at = offset; at < offset + reach; at++) if (isBoundary(text, at)) return Math.min(text.length, at)
  return /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset + 1 : offset
}
