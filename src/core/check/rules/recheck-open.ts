import { placesOf } from '../place.ts'
import { statementRule } from '../rule.ts'

export const recheckOpen = statementRule({
  id: 'recheck-open',
  group: 'Confirmation',
  title: 'Words changed after they were settled',
  why: 'What was checked is not what stands there now.',
  origin: 'KSJ: text that keeps changing after the check starts wastes it.',
  severity: 'blocking',
  readsWords: false,
  parameters: {},
  bad: { text: '{l}The bridge cost five million.{/l}', annotations: { l: { state: 'recheck' } } },
  good: {
    text: '{l}The bridge cost five million.{/l}',
    annotations: { l: { state: 'confirmed', evidence: [{ kind: 'document', locator: 'page 3' }] } },
  },
  check: (statement) => {
    if (statement.state !== 'recheck') return []
    const sentence = 'These words changed after they were settled: check them again and set the state anew.'
    return [{ places: placesOf(statement), sentence }]
  },
})
