import type { Place } from '../../model/finding.ts'
import { bodyQuotations } from '../reading/reading.ts'
import { articleRule } from '../rule.ts'

export const mixedMarks = articleRule({
  id: 'mixed-marks',
  group: 'Quotes and speakers',
  title: 'Quotation marks of mixed style',
  why: 'An article has one kind of marks. A second kind shows where copy was pasted in and not read again.',
  origin: 'Copy desk practice.',
  severity: 'hint',
  readsWords: false,
  parameters: {},
  bad: '“The bridge is safe,” said Ines Hale. "It is not," said Tom Reed. “We looked.”',
  good: '“The bridge is safe,” said Ines Hale. “They call it ‘the old lady’ here.”',
  check: (reading) => {
    const { text } = reading.input
    const outer = bodyQuotations(reading).filter(
      ({ depth, closed, marks }) => depth === 0 && closed && !/^['‘‚‹›]/.test(marks),
    )
    const styles = [...Map.groupBy(outer, ({ marks }) => marks)].sort(([, a], [, b]) => b.length - a.length)
    const [usual, ...others] = styles.map(([marks]) => marks)
    if (!usual || others.length === 0) return []
    const places = outer
      .filter(({ marks }) => marks !== usual)
      .map(({ openStart, closeEnd }): Place => {
        return { field: 'text', start: openStart, end: closeEnd, words: text.slice(openStart, closeEnd) }
      })
    const inWords = (marks: string): string => `${marks.slice(0, marks.length / 2)} ${marks.slice(marks.length / 2)}`
    const sentence = `Most marks are ${inWords(usual)}, but here they are ${others.map(inWords).join(' and ')}: use one kind.`
    return [{ places, sentence, about: others }]
  },
})
