/** How often words stand in a text, without overlap; 0 for none. */
export const countHits = (text: string, words: string, caseSensitive: boolean): number => {
  if (words === '') return 0
  const searched = caseSensitive ? text : text.toLowerCase()
  const wanted = caseSensitive ? words : words.toLowerCase()
  let count = 0
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length)) count += 1
  return count
}
