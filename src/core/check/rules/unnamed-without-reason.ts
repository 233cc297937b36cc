import { placesAt } from '../place.ts'
import { statementsBySource } from '../reading/reading.ts'
import { articleRule } from '../rule.ts'

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
      'A harbour official': { kind: 'unnamed', note: 'Fears for the post; agreed with the news editor, 2 March.' },
    },
  },
  check: (reading) =>
    [...statementsBySource(reading)]
      .filter(([source]) => source.kind === 'unnamed' && source.note.trim() === '')
      .map(([source, statements]) => ({
        places: statements.flatMap(placesAt),
        annotationIds: statements.map(({ item }) => item.id),
        sentence: `Nothing says why “${source.name}” is not named: write the reason, and who agreed to it, into the note on the source.`,
        about: [source.name],
      })),
})
