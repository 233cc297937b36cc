import { stateLook } from '../../model/state-look.ts'
import { placesAt } from '../place.ts'
import { statementKey, statementWords } from '../reading/direct-words.ts'
import { articleRule, type Draft } from '../rule.ts'

const fewestWords = 3

export const sameFactDifferentStates = articleRule({
  id: 'same-fact-different-states',
  group: 'Confirmation',
  title: 'One fact in two states',
  why: 'A fact that stands twice is asked once. It cannot be confirmed above and open below.',
  origin: 'Editors’ forum, fact-checking talk: every occurrence is marked, one question is asked.',
  severity: 'blocking',
  readsWords: false,
  parameters: {},
  bad: {
    text: '{l1}The bridge cost four million.{/l1} Later: {l2}The bridge cost four million.{/l2}',
    annotations: { l1: { state: 'denied', source: 'Ines Hale' }, l2: { source: 'Ines Hale' } },
  },
  good: {
    text: '{l1}The bridge cost four million.{/l1} Later: {l2}The bridge cost four million.{/l2}',
    annotations: { l1: { state: 'denied', source: 'Ines Hale' }, l2: { state: 'denied', source: 'Ines Hale' } },
  },
  check: ({ statements }) => {
    const long = statements.filter(({ item }) => statementWords(item).length >= fewestWords)
    const groups = Map.groupBy(long, ({ item }) => statementKey(item))
    return [...groups.values()].flatMap((group): readonly Draft[] => {
      const states = [...new Set(group.map(({ item }) => item.state))]
      if (states.length < 2) return []
      const inWords = states.map((state) => stateLook[state].label.toLowerCase()).join(' and ')
      const sentence = `The same words are ${inWords}: settle them once, for all places.`
      const annotationIds = group.map(({ item }) => item.id)
      return [
        {
          places: group.flatMap(placesAt),
          annotationIds,
          sentence,
          about: group[0]?.item.pieces.map((p) => p.words) ?? [],
        },
      ]
    })
  },
})
