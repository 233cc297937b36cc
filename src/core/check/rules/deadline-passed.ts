import { instantInWords } from '../../export/in-words.ts'
import { placesAt } from '../place.ts'
import { articleRule } from '../rule.ts'

export const deadlinePassed = articleRule({
  id: 'deadline-passed',
  group: 'Confirmation',
  title: 'Deadline of a request passed',
  why: 'After the deadline there is an outcome: an answer that came, or none. The text can say which.',
  origin: 'Derived from Swiss Press Council, guideline 3.8.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: {
    text: '{l}The bridge cost four million.{/l}',
    annotations: { l: { requests: [{ to: 'Ines Hale', deadline: '2026-03-04T09:00:00.000Z' }] } },
  },
  good: {
    text: '{l}The bridge cost four million.{/l}',
    annotations: { l: { requests: [{ to: 'Ines Hale', deadline: '2026-03-05T09:00:00.000Z' }] } },
  },
  check: ({ statements, input, records }) =>
    statements.flatMap((located) =>
      located.item.requests.flatMap(({ id, sourceId, outcome, deadline }) => {
        if (outcome !== 'open' || deadline === null || deadline >= input.now) return []
        const name = records.sources.get(sourceId)?.name ?? 'the source'
        const fields = { outcome: 'no reply' as const, outcomeAt: input.now }
        const fix = {
          type: 'change' as const,
          label: 'Set to no reply',
          changes: [{ type: 'request.change' as const, id, fields }],
        }
        const sentence = `The deadline for ${name} passed on ${instantInWords(deadline)}: log the answer, or that none came.`
        const about = [name, deadline, ...located.item.pieces.map(({ words }) => words)]
        return [{ places: placesAt(located), annotationIds: [located.item.id], sentence, fixes: [fix], about }]
      }),
    ),
})
