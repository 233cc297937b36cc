import type { Acceptance } from '../../../../core/suggest/acceptance.ts'
import type { ActionId } from '../keys/action-table.ts'
import type { Panels } from '../keys/panels.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { acceptAndGoOn, acceptParagraph, activateNeighbour, activeGhost, turnDownAndGoOn } from './decide.ts'

type SuggestionActionId = Extract<ActionId, `suggestion.${string}`>

const nothingActive = 'Go to a suggestion first: F and B go from one to the next.'

/** Accepts the active suggestion, and asks who is meant where that is open. */
export const acceptActive = (session: ArticleSession, panels: Panels, how: Acceptance): void => {
  if (acceptAndGoOn(session, how)) panels.inspect('source')
}

/** The actions on suggestions, ready to run. */
export const suggestionActions = (
  session: ArticleSession,
  panels: Panels,
): Readonly<Record<SuggestionActionId, () => void>> => {
  const none = (): string => {
    const state = session.suggestions.state.get()
    if (state.name === 'off') return 'Suggestions are turned off in the settings.'
    return state.name === 'reading' ? 'The copy is still being read.' : 'Nothing left to suggest.'
  }
  const go = (direction: 1 | -1) => () => {
    if (!activateNeighbour(session, direction)) panels.say(none())
  }
  const withActive = (run: () => void) => () => {
    if (activeGhost(session)) run()
    else panels.say(session.suggestions.left.get().length > 0 ? nothingActive : none())
  }
  return {
    'suggestion.next': go(1),
    'suggestion.previous': go(-1),
    'suggestion.accept': withActive(() => acceptActive(session, panels, {})),
    'suggestion.acceptSource': withActive(() => acceptActive(session, panels, { withoutSource: true })),
    'suggestion.acceptAs': withActive(() => panels.suggestions('as')),
    'suggestion.reject': withActive(() => turnDownAndGoOn(session, 'rejected')),
    'suggestion.noQuote': withActive(() => turnDownAndGoOn(session, 'not a quote')),
    'suggestion.acceptParagraph': () => {
      const count = acceptParagraph(session)
      panels.say(count === 0 ? 'No suggestion in this paragraph.' : `${count} accepted.`)
    },
    'suggestion.acceptAbove': () => {
      if (session.suggestions.left.get().length > 0) panels.suggestions('above')
      else panels.say(none())
    },
    'suggestion.dismissed': () => panels.suggestions('dismissed'),
  }
}
