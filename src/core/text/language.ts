/** Languages told apart only so that they are not taken for one of the four. */
const others: Readonly<Record<string, readonly string[]>> = {
  es: 'el la los las de que y en un una no se por con para su al lo como más o pero sus le ha este esta del es son fue'.split(
    ' ',
  ),
  pt: 'o a os as de que e em um uma não se por com para do da dos das no na ao mais foi são pelo pela como seu sua'.split(
    ' ',
  ),
  nl: 'de het een en van in is dat op te zijn met voor niet die aan er om ook als bij maar door dan naar heeft wordt uit'.split(
    ' ',
  ),
}

const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to in that is was for it with as on by he she they his her their said has have had be are were from at this which but not'.split(
    ' ',
  ),
  de: 'der die das und ist nicht ein eine einen dem den des zu mit von auf für im sich auch als es an werden hat sind wird er sie bei nach aus um'.split(
    ' ',
  ),
  fr: 'le la les des et est un une dans que qui pour pas sur au aux avec ce cette il elle ont été plus par du de en son sa ses l d qu'.split(
    ' ',
  ),
  it: 'il lo la gli di che è e un una per non con del della dei delle nel alla al sono ha si da più anche come dal ai hanno questo i le'.split(
    ' ',
  ),
}

/** The languages that have a word among their most frequent. */
const languagesOf = new Map<string, readonly string[]>()
for (const [language, words] of Object.entries({ ...functionWords, ...others }))
  for (const word of new Set(words)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** Enough of a text to tell its language. */
const readsUnits = 20_000

/**
 * The language of a text, ISO 639-1: English, German, French or Italian, by how often their most frequent words come.
 * @returns the empty string where it is none of them, or too short to tell
 */
export const languageOf = (text: string): string => {
  const words =
    text
      .slice(0, readsUnits)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  const ranked = [...counts].map(([language, count]) => ({ language, count })).sort((a, b) => b.count - a.count)
  const [best, second] = ranked
  if (!best || best.count < 2 || best.count < words.length * 0.12) return ''
  return best.count > (second?.count ?? 0) && best.language in functionWords ? best.language : ''
}
