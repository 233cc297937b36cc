import { wholeWords } from '../languages/pattern.ts'
import { placeIn } from '../place.ts'
import { statementRule } from '../rule.ts'

export const unnamedOpinion = statementRule({
  id: 'unnamed-opinion',
  group: 'Sourcing',
  title: 'Unnamed source with an opinion',
  why: 'Who has no name may give information, not opinions: nobody can answer an attack from the dark.',
  origin: 'AP: information and not opinion. NPR: no attacks.',
  severity: 'blocking',
  readsWords: true,
  parameters: {},
  bad: {
    text: '“{q}The director is incompetent{/q},” {u}said{/u} {m}a harbour official{/m}.',
    sources: { 'a harbour official': { kind: 'unnamed' } },
  },
  good: {
    text: '“{q}The director has left the building{/q},” {u}said{/u} {m}a harbour official{/m}.',
    sources: { 'a harbour official': { kind: 'unnamed' } },
  },
  check: (statement, { words }) => {
    const { source, pieces, around } = statement
    if (source?.kind !== 'unnamed') return []
    const found = pieces.flatMap((piece) =>
      [...piece.words.matchAll(wholeWords(words.opinion))].map(({ 0: match, index }) =>
        placeIn(around, { start: piece.start + index, end: piece.start + index + match.length }),
      ),
    )
    const [first] = found
    if (!first) return []
    const sentence = `“${first.words}” is an opinion, and ${source.name} has no name: leave it out, or find someone who says it openly.`
    return [{ places: found, sentence, about: pieces.map((piece) => piece.words) }]
  },
})
