import { firstWords } from '../languages/pattern.ts'
import { placesOf } from '../place.ts'
import { saysUnconfirmed, tellsOfCheck } from '../reading/confirmation-wordings.ts'
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
  check: (statement, { language, words }) => {
    const { kind, source, evidence, note, around } = statement
    if (kind !== 'claim' || source || evidence.length > 0 || note.trim() !== '') return []
    if (tellsOfCheck(statement, language)) return []
    const told = saysUnconfirmed(around, language).map(({ start, end }) => around.text.slice(start, end))
    if (told.some((wording) => firstWords(wording, words.planned))) return []
    const sentence =
      'Nothing says where this comes from: attribute it, or add evidence that it was witnessed or is on paper.'
    return [{ places: placesOf(statement), sentence }]
  },
})
