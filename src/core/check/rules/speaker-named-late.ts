import { pieceAsPlace, placesOf } from '../place.ts'
import { sentencesOf } from '../reading/paragraph.ts'
import { statementRule } from '../rule.ts'

export const speakerNamedLate = statementRule({
  id: 'speaker-named-late',
  group: 'Quotes and speakers',
  title: 'Speaker named late',
  why: 'A reader who has to wait for the name reads the quote without knowing how to take it.',
  origin: 'Reuters handbook: the source usually comes after the first sentence.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: '“{q}We have waited for years. Nobody listened. Now we act{/q},” {u}said{/u} {m}Ines Hale{/m}.',
  good: '“{q}We have waited for years{/q},” {u}said{/u} {m}Ines Hale{/m}. “{q}Nobody listened. Now we act.{/q}”',
  check: (statement) => {
    const { manner, mention, around, pieces } = statement
    const [first] = pieces
    if (manner !== 'direct' || !mention || !first) return []
    const after = sentencesOf(around).filter(({ end }) => end > first.start)
    const limit = (after[1] ?? after[0])?.end ?? around.text.length
    if (mention.start < limit) return []
    const sentence = `“${mention.words}” comes only after several sentences of the quote: name the speaker after the first.`
    return [{ places: [...placesOf(statement).slice(0, 1), pieceAsPlace(mention)], sentence }]
  },
})
