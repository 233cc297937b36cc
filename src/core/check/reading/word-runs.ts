import { once } from '../once.ts'

/** Where runs of words begin in a collection of texts: finds those that hold a run without reading them all. */
export interface RunIndex<Text> {
  /** The texts that hold a run of at least two words. */
  readonly holding: (run: readonly string[]) => readonly Text[]
}

/** Each pair of neighbouring words, where the first of them stands. */
const pairsOf = once((words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`),
)

const holds = (words: readonly string[], run: readonly string[], at: number): boolean =>
  run.every((word, index) => words[at + index] === word)

/** Makes the index of texts by each pair of neighbouring words. */
export const indexRuns = <Text>(texts: readonly Text[], wordsOf: (text: Text) => readonly string[]): RunIndex<Text> => {
  const places = new Map<string, { readonly text: Text; readonly at: number }[]>()
  for (const text of texts) {
    const words = wordsOf(text)
    for (const [at, pair] of pairsOf(words).entries()) {
      const known = places.get(pair)
      if (known) known.push({ text, at })
      else places.set(pair, [{ text, at }])
    }
  }
  /** The pair of the run that stands in the fewest places. */
  const rarest = (run: readonly string[]): { readonly at: number; readonly pair: string } =>
    pairsOf(run)
      .map((pair, at) => ({ pair, at, count: places.get(pair)?.length ?? 0 }))
      .reduce((best, each) => (each.count < best.count ? each : best))
  return {
    holding: (run) => {
      const { at, pair } = rarest(run)
      const found = (places.get(pair) ?? []).filter((place) => holds(wordsOf(place.text), run, place.at - at))
      return [...new Set(found.map(({ text }) => text))]
    },
  }
}
