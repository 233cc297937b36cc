import { placesAt } from '../place.ts'
import { tellsOfCheck } from '../reading/confirmation-wordings.ts'
import { claimsOf } from '../reading/voices.ts'
import { articleRule } from '../rule.ts'

export const oneSourceOnly = articleRule({
  id: 'one-source-only',
  group: 'Sourcing',
  title: 'Claim that rests on one source',
  why: 'Two sources are better than one: one can be mistaken, or want something.',
  origin: 'BBC Editorial Guidelines 3.3; Reuters: two or more sources are better.',
  severity: 'hint',
  readsWords: true,
  parameters: { fewest: { meaning: 'independent sources that a claim wants', value: 2, least: 1, most: 10 } },
  bad: { text: '{l}The bridge cost four million.{/l}', annotations: { l: { source: 'Ines Hale' } } },
  good: {
    text: '{l}The bridge cost four million.{/l}',
    annotations: { l: { source: 'Ines Hale', requests: [{ to: 'Tom Reed', outcome: 'answered' }] } },
  },
  check: (reading, { parameters, language }) =>
    claimsOf(reading)
      .filter(({ sources, papers }) => sources.length > 0 && sources.length + papers < parameters.fewest)
      .filter(({ places }) => !places.some(({ item }) => tellsOfCheck(item, language)))
      .map(({ places, sources }) => ({
        places: places.flatMap(placesAt),
        annotationIds: places.map(({ item }) => item.id),
        sentence: `Only ${sources.map(({ name }) => name).join(' and ')} says so: ask someone who knows it from elsewhere, or find the paper.`,
      })),
})
