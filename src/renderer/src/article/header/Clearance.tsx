import { isAttributable } from '../../../../core/model/annotation.ts'
import { type ConfirmationState, confirmationStates, isSettled } from '../../../../core/model/state.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { FindingCounts } from '../findings/FindingCounts.tsx'
import { actionTable } from '../keys/action-table.ts'
import type { ArticleActions } from '../keys/article-actions.ts'
import type { Panels } from '../keys/panels.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'

interface ClearanceProps {
  readonly session: ArticleSession
  readonly panels: Panels
  readonly actions: ArticleActions
}

/** How far the article has come: quotes and claims by state, how many are attributed and settled, what was found. */
export const Clearance = ({ session, panels, actions }: ClearanceProps) => {
  const { annotations, removed } = useValue(session.records)
  const statements = [...annotations.values()].filter(
    ({ id, kind, detached }) => isAttributable(kind) && !removed.has(id) && !detached,
  )
  const counts = Object.fromEntries(confirmationStates.map((state) => [state, 0])) as Record<ConfirmationState, number>
  for (const { state } of statements) counts[state] += 1
  const attributed = statements.filter(({ attribution }) => attribution.sourceId !== null).length
  const settled = statements.filter(({ state }) => isSettled(state)).length
  // A claim may rest on evidence alone; a quote is always someone's.
  const missing = statements.filter(({ kind, attribution }) => kind === 'quote' && !attribution.sourceId).length
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are counts that belong together
    <div className="clearance" role="group" aria-label="Standing">
      <Meter counts={counts} />
      <span>
        <b>{statements.length}</b> {statements.length === 1 ? 'quote or claim' : 'quotes and claims'}
      </span>
      <span>
        <b>{attributed}</b> attributed
      </span>
      <span>
        <b>{settled}</b> settled
      </span>
      {missing > 0 ? (
        <span className="clearance-missing">
          <span aria-hidden="true">▲</span> {missing} {missing === 1 ? 'quote' : 'quotes'} without a source
        </span>
      ) : null}
      {counts.recheck > 0 ? (
        <span className="clearance-recheck">
          <span aria-hidden="true">↻</span> {counts.recheck} to recheck
        </span>
      ) : null}
      <FindingCounts session={session} onOpen={actions['finding.list']} />
      <span className="clearance-end">
        <Button onPress={actions['finding.next']}>
          Next finding <Kbd keys={actionTable['finding.next'].keys[0]} />
        </Button>
        <Button onPress={panels.ledger}>Ledger</Button>
        <Button tone="go" onPress={panels.export}>
          Export… <Kbd keys="Mod+E" />
        </Button>
      </span>
    </div>
  )
}
