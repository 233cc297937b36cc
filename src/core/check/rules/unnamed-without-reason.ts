import { isAnonymous, type Source } from '../../model/source.ts'
import { placesAt } from '../place.ts'
import { statementsBySource } from '../reading/reading.ts'
import { articleRule } from '../rule.ts'

/** What is not on record of a source that is not named, as it goes on after “says”; empty where all is. */
const missingOf = ({ anonymityReason, anonymityApprovedBy }: Source): string =>
  [
    ...(anonymityReason.trim() === '' ? ['why it is not named'] : []),
    ...(anonymityApprovedBy.trim() === '' ? ['who agreed to that'] : []),
  ].join(' and ')

export const unnamedWithoutReason = articleRule({
  id: 'unnamed-without-reason',
  group: 'Sourcing',
  title: 'Unnamed source without a reason',
  why: 'Namelessness is granted for a reason, by somebody. Both are written down while they are known.',
  origin: 'AP and NPR on anonymous sources: the reason recorded, a manager’s approval before publication.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: {
    text: '{m}A harbour official{/m} {u}said{/u} {q}the bridge would stay shut{/q}.',
    sources: { 'A harbour official': { kind: 'unnamed' } },
  },
  good: {
    text: '{m}A harbour official{/m} {u}said{/u} {q}the bridge would stay shut{/q}.',
    sources: {
      'A harbour official': {
        kind: 'unnamed',
        anonymityReason: 'Fears for the post',
        anonymityApprovedBy: 'News editor',
      },
    },
  },
  check: (reading) =>
    [...statementsBySource(reading)]
      .map(([source, statements]) => ({ source, statements, missing: missingOf(source) }))
      .filter(({ source, missing }) => isAnonymous(source) && missing !== '')
      .map(({ source, statements, missing }) => ({
        places: statements.flatMap(placesAt),
        annotationIds: statements.map(({ item }) => item.id),
        sentence: `Nothing on “${source.name}” says ${missing}: write it down on the page of the source.`,
        about: [source.name],
      })),
})
