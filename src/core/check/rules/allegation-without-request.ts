import type { LanguageWords } from '../languages/language-words.ts'
import { firstWords } from '../languages/pattern.ts'
import { once } from '../once.ts'
import { placesAt } from '../place.ts'
import { requestWordings, saysDenied } from '../reading/confirmation-wordings.ts'
import { isNamedIn } from '../reading/names.ts'
import { copyOf } from '../reading/reading.ts'
import type { Statement } from '../reading/statement.ts'
import { articleRule, type Draft } from '../rule.ts'

const allegationIn = once((words: LanguageWords) =>
  once(({ pieces, cue }: Statement): string | null => {
    const told = [...pieces.map((piece) => piece.words), cue?.words ?? ''].join(' … ')
    const found = firstWords(told, words.allegation)
    return found && told.slice(found.start, found.end)
  }),
)

export const allegationWithoutRequest = articleRule({
  id: 'allegation-without-request',
  group: 'Confirmation',
  title: 'Allegation, and nobody asked the person concerned',
  why: 'Whoever is accused of something serious is heard before it is printed, and the answer is printed with it.',
  origin: 'Swiss Press Council, guideline 3.8 (hearing the other side); BBC, reporting allegations.',
  severity: 'blocking',
  readsWords: true,
  parameters: {},
  bad: '{m}Tom Reed{/m} {u}accused{/u} {q}the harbour board of fraud{/q}.',
  good: '{m}Tom Reed{/m} {u}accused{/u} {q}the harbour board of fraud{/q}. The board denied the claims.',
  check: (reading, { words, language }) => {
    const { statements, input, records } = reading
    const asked = input.requests
      .map(({ sourceId }) => records.sources.get(sourceId))
      .filter((each) => each !== undefined)
    // A denial or the outcome of a request in the text shows that someone was heard; the log is another rule's.
    const isHeard = copyOf(reading).some(
      ({ item }) => saysDenied(item, language).length > 0 || requestWordings(item, language).length > 0,
    )
    if (isHeard) return []
    return statements.flatMap((located): readonly Draft[] => {
      const { item } = located
      const allegation = allegationIn(words)(item)
      if (!allegation || item.requests.length > 0 || asked.some((source) => isNamedIn(source, item.around.text)))
        return []
      const sentence = `“${allegation}” is an allegation, and no request to the person concerned is on record: ask, and log when and until when.`
      return [{ places: placesAt(located), annotationIds: [item.id], sentence }]
    })
  },
})
