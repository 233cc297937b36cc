import { placesOf } from '../place.ts'
import { statementRule } from '../rule.ts'

export const quoteWithoutSpeaker = statementRule({
  id: 'quote-without-speaker',
  group: 'Quotes and speakers',
  title: 'Quote without a speaker',
  why: 'A reader must know who speaks. Words that are nobody’s cannot be checked with anybody.',
  origin: 'Reuters handbook: every direct quote has one speaker.',
  severity: 'blocking',
  readsWords: false,
  parameters: {},
  bad: '“{q}The pool stays shut until June.{/q}”',
  good: '“{q}The pool stays shut until June{/q},” {u}said{/u} {m}Ines Hale{/m}, head of the baths.',
  check: (statement) => {
    if (statement.kind !== 'quote' || statement.source) return []
    const sentence = statement.mention
      ? `“${statement.mention.words}” is not yet linked to a source: choose whom it means.`
      : 'Nobody is named as the speaker: attribute the quote to a source, or take the tag away.'
    return [{ places: placesOf(statement), sentence }]
  },
})
