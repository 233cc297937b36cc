import { placesOf } from '../place.ts'
import { statementRule } from '../rule.ts'

export const offRecordInText = statementRule({
  id: 'off-record-in-text',
  group: 'Sourcing',
  title: 'Off-record material in the text',
  why: 'What was said off the record was said on a promise. Who breaks it will not be told anything again.',
  origin: 'Terms of sourcing: on record, background, deep background, off record (in German “unter 1, 2, 3”).',
  severity: 'blocking',
  readsWords: false,
  parameters: {},
  bad: {
    text: '{m}Ines Hale{/m} {u}said{/u} {q}the bridge would stay shut{/q}.',
    sources: { 'Ines Hale': { terms: 'off record' } },
  },
  good: {
    text: '{m}A harbour official{/m} {u}said{/u} {q}the bridge would stay shut{/q}.',
    sources: { 'A harbour official': { kind: 'unnamed', terms: 'background' } },
  },
  check: (statement) => {
    const { source, manner } = statement
    if (source?.terms === 'off record') {
      const sentence = `${source.name} spoke off the record: take this out, or get it from someone who can be quoted.`
      return [{ places: placesOf(statement), sentence }]
    }
    if (source?.terms === 'deep background' && manner === 'direct') {
      const sentence = `${source.name} spoke on deep background, which may not be quoted: use your own words without the source.`
      return [{ places: placesOf(statement), sentence }]
    }
    return []
  },
})
