import { placesOf } from '../place.ts'
import { tellsOfCheck } from '../reading/confirmation-wordings.ts'
import { overlaps } from '../reading/span.ts'
import { statementRule } from '../rule.ts'

export const claimWithoutSource = statementRule({
  id: 'claim-without-source',
  group: 'Sourcing',
  title: 'Claim without a source',
  why: 'A statement of fact comes from somewhere: from somebody, from a paper, or from what the reporter saw.',
  origin: 'Reuters handbook: source every statement, unless it is established or was witnessed.',
  severity: 'warning',
  readsWords: true,
  parameters: {},
  bad: '{l}The bridge cost four million more than planned.{/l}',
  good: {
    text: '{l}The bridge cost four million more than planned.{/l} The board did not respond to questions.',
    annotations: { l: { evidence: [{ kind: 'document', locator: 'page 3' }] } },
  },
  check: (statement, { language }) => {
    const { kind, source, evidence, note, around, pieces } = statement
    if (kind !== 'claim' || source || evidence.length > 0 || note.trim() !== '') return []
    // Such a sentence says itself who denied it, or tells of the desk's own questions.
    const told = tellsOfCheck(around, language)
    if (told.some((words) => pieces.some((piece) => overlaps(words, piece)))) return []
    const sentence =
      'Nothing says where this comes from: attribute it, or add evidence that it was witnessed or is on paper.'
    return [{ places: placesOf(statement), sentence }]
  },
})
