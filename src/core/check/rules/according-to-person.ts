import { firstWords } from '../languages/pattern.ts'
import { pieceAsPlace } from '../place.ts'
import { hasPersonalName } from '../reading/names.ts'
import { statementRule } from '../rule.ts'

export const accordingToPerson = statementRule({
  id: 'according-to-person',
  group: 'Quotes and speakers',
  title: '“According to” for a person',
  why: 'Papers are accorded to, people say things. Of a person it sounds as if the desk did not believe a word.',
  origin: 'Quotes and attribution, teaching notes (studylib).',
  severity: 'hint',
  readsWords: true,
  parameters: {},
  bad: '{u}According to{/u} {m}Ines Hale{/m}, {q}the bridge is safe{/q}.',
  good: {
    text: '{u}According to{/u} {m}the report{/m}, {q}the bridge is safe{/q}.',
    sources: { 'the report': { kind: 'document' } },
  },
  check: ({ cue, source }, { words }) => {
    if (!cue || !source || !hasPersonalName(source) || !firstWords(cue.words, words.accordingTo)) return []
    const sentence = `“${cue.words}” is for documents: ${source.name} is a person, who says or said it.`
    return [{ places: [pieceAsPlace(cue)], sentence }]
  },
})
