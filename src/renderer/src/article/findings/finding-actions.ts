import type { ActionId } from '../keys/action-table.ts'
import type { Panels } from '../keys/panels.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { activeFinding, goToNeighbour } from './go-to-finding.ts'
import { applyFix } from './settle.ts'

type FindingActionId = Extract<ActionId, `finding.${string}`>

/** The actions on findings, ready to run. */
export const findingActions = (
  session: ArticleSession,
  panels: Panels,
): Readonly<Record<FindingActionId, () => void>> => {
  const none = (): string => {
    const { name } = session.findings.state.get()
    return name === 'ready' ? 'Nothing found: no finding is open.' : 'The article is still being checked.'
  }
  const go = (direction: 1 | -1) => () => {
    if (goToNeighbour(session, direction)) panels.findings('show')
    else panels.say(none())
  }
  const withActive = (run: () => void) => () => {
    if (activeFinding(session)) run()
    else panels.say(session.findings.judged.get().open.length > 0 ? 'Go to a finding first, with F8.' : none())
  }
  return {
    'finding.next': go(1),
    'finding.previous': go(-1),
    'finding.list': () => panels.findings('focus'),
    'finding.fix': withActive(() => {
      const [fix] = activeFinding(session)?.fixes ?? []
      if (!fix) panels.say('This finding has no fix that one key could make: waive it, or change the copy.')
      else if (!applyFix(session, fix)) panels.say('The copy has changed there: it is being checked again.')
    }),
    'finding.waive': withActive(() => panels.findings('waive')),
  }
}
