import { placesOf } from '../place.ts'
import { requestWordings, saysDenied, saysUnconfirmed } from '../reading/confirmation-wordings.ts'
import { isNamedIn } from '../reading/names.ts'
import { statementRule } from '../rule.ts'

export const unconfirmedWithoutSaying = statementRule({
  id: 'unconfirmed-without-saying',
  group: 'Confirmation',
  title: 'Unconfirmed, and the text does not say so',
  why: 'What could not be confirmed may be told, if the reader learns whose word it is and that it could not be confirmed.',
  origin: 'BBC Editorial Guidelines 3.3; German Press Code, section 2.',
  severity: 'blocking',
  readsWords: true,
  parameters: {},
  bad: {
    text: '{l}Three boats sank in the storm.{/l}',
    annotations: { l: { state: 'unconfirmed', source: 'Ines Hale' } },
  },
  good: {
    text: '{m}Ines Hale{/m} said {l}three boats sank in the storm{/l}. The figure could not be confirmed.',
    annotations: { l: { state: 'unconfirmed' } },
  },
  check: (statement, { language }) => {
    const { kind, state, source, mention, around } = statement
    if (kind !== 'claim' || state !== 'unconfirmed') return []
    const isAttributed = source !== null && (mention !== null || isNamedIn(source, around.text))
    const isSaid = [saysUnconfirmed, saysDenied, requestWordings].some((says) => says(around, language).length > 0)
    const missing = [
      ...(isAttributed ? [] : ['whose word it is']),
      ...(isSaid ? [] : ['that it could not be confirmed']),
    ]
    if (missing.length === 0) return []
    return [
      {
        places: placesOf(statement),
        sentence: `This could not be confirmed: say in the text ${missing.join(', and ')}.`,
      },
    ]
  },
})
