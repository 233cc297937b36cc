import { checkLimit, type LimitName } from '../../core/model/import-limits.ts'

/**
 * Counts the objects and arrays of JSON, and how deep they lie, before it is parsed: a few bytes of it become many in
 * memory.
 * @param most of objects and arrays
 * @throws AttestError `too_large`
 */
export const checkJson = (json: string, most: LimitName = 'xmlElements'): void => {
  let count = 0
  let depth = 0
  let isInString = false
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (character === '"') isInString = !isInString
    else if (isInString) {
      if (character === '\\') at++
    } else if (character === '{' || character === '[') {
      checkLimit(most, ++count)
      checkLimit('xmlDepth', ++depth)
    } else if (character === '}' || character === ']') depth--
  }
}
