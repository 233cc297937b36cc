import { placesOf } from '../place.ts'
import { statementRule } from '../rule.ts'

export const confirmedWithoutEvidence = statementRule({
  id: 'confirmed-without-evidence',
  group: 'Confirmation',
  title: 'Confirmed without evidence',
  why: 'Whoever asks later must find what the confirmation rested on, not only that somebody was sure.',
  origin: 'Derived from the fact-checking practice of KSJ and The Investigative Journalist.',
  severity: 'blocking',
  readsWords: false,
  parameters: {},
  bad: {
    text: '{l}The bridge cost four million.{/l}',
    annotations: { l: { state: 'confirmed' } },
  },
  good: {
    text: '{l}The bridge cost four million.{/l}',
    annotations: { l: { state: 'confirmed', evidence: [{ kind: 'document', locator: 'page 3' }] } },
  },
  check: (statement) => {
    const { id, state, evidence, note } = statement
    if (state !== 'confirmed' || evidence.length > 0 || note.trim() !== '') return []
    const fields = { state: 'unchecked' as const }
    const changes = [{ type: 'annotation.change' as const, id, fields, reason: 'No evidence is recorded.' }]
    return [
      {
        places: placesOf(statement),
        sentence: 'This is confirmed, and nothing says on what: add the evidence, or set it back to unchecked.',
        fixes: [{ type: 'change' as const, label: 'Set to unchecked', changes }],
      },
    ]
  },
})
