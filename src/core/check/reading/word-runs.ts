/** Where runs of words begin in a collection of texts: finds those that hold a run without reading them all. */
export interface RunIndex<Text> {
  /** The texts that hold a run of at least two words. */
  readonly holding: (run: readonly string[]) => readonly Text[]
}

const pairAt = (words: readonly string[], index: number): string => `${words[index]} ${words[index + 1]}`

const holds = (words: readonly string[], run: readonly string[], at: number): boolean =>
  run.every((word, index) => words[at + index] === word)

/** Makes the index of texts by each pair of neighbouring words. */
export const indexRuns = <Text>(texts: readonly Text[], wordsOf: (text: Text) => readonly string[]): RunIndex<Text> => {
  const places = new Map<string, { readonly text: Text; readonly at: number }[]>()
  for (const text of texts) {
    const words = wordsOf(text)
    for (let at = 0; at + 1 < words.length; at++) {
      const pair = pairAt(words, at)
      const known = places.get(pair)
      if (known) known.push({ text, at })
      else places.set(pair, [{ text, at }])
    }
  }
  return {
    holding: (run) => [
      ...new Set(
        (places.get(pairAt(run, 0)) ?? [])
          .filter(({ text, at }) => holds(wordsOf(text), run, at))
          .map(({ text }) => text),
      ),
    ],
  }
}
