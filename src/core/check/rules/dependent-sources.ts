import { placesAt } from '../place.ts'
import { claimsOf } from '../reading/voices.ts'
import { articleRule } from '../rule.ts'

export const dependentSources = articleRule({
  id: 'dependent-sources',
  group: 'Sourcing',
  title: 'Sources that depend on each other',
  why: 'Twelve papers that print one agency are one source, and so are a ministry and its spokesperson.',
  origin: 'Derived: reprints of one wire count once.',
  severity: 'warning',
  readsWords: false,
  parameters: { fewest: { meaning: 'independent sources that a claim wants', value: 2, least: 2, most: 10 } },
  bad: {
    text: '{l1}The bridge cost four million.{/l1} {l2}The bridge cost four million.{/l2}',
    annotations: { l1: { source: 'Ines Hale' }, l2: { source: 'Harbour Board' } },
    sources: { 'Ines Hale': { affiliation: 'Harbour Board' }, 'Harbour Board': { kind: 'organisation' } },
  },
  good: {
    text: '{l1}The bridge cost four million.{/l1} {l2}The bridge cost four million.{/l2}',
    annotations: { l1: { source: 'Ines Hale' }, l2: { source: 'City Audit' } },
    sources: { 'Ines Hale': { affiliation: 'Harbour Board' }, 'City Audit': { kind: 'organisation' } },
  },
  check: (reading, { parameters }) =>
    claimsOf(reading)
      .filter(({ sources, voices, papers }) => {
        const { fewest } = parameters
        return sources.length + papers >= fewest && voices + papers < fewest
      })
      .map(({ places, sources }) => ({
        places: places.flatMap(placesAt),
        annotationIds: places.map(({ item }) => item.id),
        sentence: `${sources.map(({ name }) => name).join(' and ')} depend on each other and count as one: find a source of another origin.`,
      })),
})
