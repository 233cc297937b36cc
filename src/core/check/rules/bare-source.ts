import { wholeWords } from '../languages/pattern.ts'
import { placeIn } from '../place.ts'
import { sentenceAt, unquotedMatches } from '../reading/paragraph.ts'
import { paragraphRule } from '../rule.ts'

export const bareSource = paragraphRule({
  id: 'bare-source',
  group: 'Sourcing',
  title: 'Bare “a source”',
  why: 'A reader must be able to judge how the source knows: from inside the ministry, from the files, from hearsay.',
  origin: 'AP: “a source”, unmodified, is almost always prohibited.',
  severity: 'blocking',
  readsWords: true,
  parameters: {},
  bad: 'A source said the bridge would stay shut.',
  good: 'A source inside the harbour board said the bridge would stay shut.',
  check: (paragraph, { words }) =>
    unquotedMatches(paragraph, wholeWords(words.bareSource)).map(({ 0: match, index }) => {
      const place = placeIn(paragraph, { start: index, end: index + match.length })
      const { start, end } = sentenceAt(paragraph, index)
      const sentence = `“${place.words}” tells nothing of the source: say as much as you may of who it is and how it knows.`
      return { places: [place], sentence, about: [paragraph.text.slice(start, end)] }
    }),
})
