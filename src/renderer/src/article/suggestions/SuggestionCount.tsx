import { Kbd } from '../../ui/Kbd.tsx'
import { counted } from '../../ui/counted.ts'
import { actionTable } from '../keys/action-table.ts'
import type { ArticleActions } from '../keys/article-actions.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'

interface SuggestionCountProps {
  readonly session: ArticleSession
  readonly actions: ArticleActions
}

/** How many suggestions are left, as the way to the next one; or why there are none. */
export const SuggestionCount = ({ session, actions }: SuggestionCountProps) => {
  const state = useValue(session.suggestions.state)
  const left = useValue(session.suggestions.left).length
  if (state.name === 'off') return null
  if (state.name === 'failed')
    return <span className="suggestion-failure">Suggestions could not be made. Everything else works.</span>
  if (left === 0)
    return <span>{state.name === 'reading' ? 'Reading for suggestions…' : 'Nothing left to suggest'}</span>
  const key = actionTable['suggestion.next'].keys[0] ?? ''
  return (
    <button type="button" className="link-button" onClick={actions['suggestion.next']} aria-keyshortcuts={key}>
      {counted(left, 'suggestion')} left <Kbd keys={key} />
    </button>
  )
}
