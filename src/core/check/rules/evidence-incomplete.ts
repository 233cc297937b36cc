import type { Evidence, EvidenceKind } from '../../model/evidence.ts'
import { placesOf } from '../place.ts'
import { statementRule } from '../rule.ts'

/** Evidence in which a place can be named. */
const hasPlaces: ReadonlySet<EvidenceKind> = new Set(['recording', 'transcript', 'document'])

const missingFrom = ({ kind, locator, date }: Evidence): string => {
  const place = kind === 'recording' ? 'time stamp' : 'page or time stamp'
  const noPlace = hasPlaces.has(kind) && locator.trim() === ''
  if (noPlace && date === '') return `${place} and date`
  return noPlace ? place : date === '' ? 'date' : ''
}

export const evidenceIncomplete = statementRule({
  id: 'evidence-incomplete',
  group: 'Confirmation',
  title: 'Evidence without locator or date',
  why: 'An hour of recording proves nothing to someone who has ten minutes: evidence says where to look, and from when it is.',
  origin: 'The Open Notebook and The Science Writer: time stamp for quotes, page for papers, date for all.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: {
    text: '{l}The bridge cost four million.{/l}',
    annotations: { l: { evidence: [{ kind: 'document', locator: '' }] } },
  },
  good: {
    text: '{l}The bridge cost four million.{/l}',
    annotations: { l: { evidence: [{ kind: 'document', locator: 'page 3' }] } },
  },
  check: (statement) =>
    statement.evidence
      .map((evidence) => ({ evidence, missing: missingFrom(evidence) }))
      .filter(({ missing }) => missing !== '')
      .map(({ evidence, missing }) => ({
        places: placesOf(statement),
        sentence: `The evidence (${evidence.kind}) lacks its ${missing}: add it, so that others find the place.`,
        about: [...statement.pieces.map(({ words }) => words), evidence.kind, missing],
      })),
})
