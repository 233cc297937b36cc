/** Where words stand in a text, as UTF-16 offsets of their beginnings, without overlap; none for no words. */
export const findHits = (text: string, words: string, caseSensitive: boolean): readonly number[] => {
  if (words === '') return []
  const searched = caseSensitive ? text : text.toLowerCase()
  const wanted = caseSensitive ? words : words.toLowerCase()
  const hits: number[] = []
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length)) hits.push(at)
  return hits
}

/**
 * How many hits there are, and which of them is selected.
 * @param selected the UTF-16 offsets of the selection
 */
export const hitsInWords = (
  hits: readonly number[],
  words: string,
  selected: { readonly start: number; readonly end: number },
): string => {
  const total = hits.length.toLocaleString('en-GB')
  if (hits.length === 0) return 'None found'
  const place = selected.end - selected.start === words.length ? hits.indexOf(selected.start) : -1
  return place < 0 ? `${total} found` : `${(place + 1).toLocaleString('en-GB')} of ${total}`
}
