import { useValue } from '../session/value.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { AcceptAboveDialog } from './AcceptAboveDialog.tsx'
import { AcceptAsDialog } from './AcceptAsDialog.tsx'
import { acceptAndGoOn, acceptGhosts, activeGhost } from './decide.ts'
import { DismissedDialog } from './DismissedDialog.tsx'
import type { SuggestionDialog } from './suggestion-dialog.ts'

interface SuggestionDialogsProps {
  readonly session: ArticleSession
  readonly open: SuggestionDialog | null
  readonly onClose: () => void
}

/** What is asked about suggestions, over the window. */
export const SuggestionDialogs = ({ session, open, onClose }: SuggestionDialogsProps) => {
  const left = useValue(session.suggestions.left)
  return (
    <>
      <AcceptAsDialog
        ghost={open === 'as' ? activeGhost(session) : null}
        onClose={onClose}
        onAccept={(as) => acceptAndGoOn(session, { as })}
      />
      <AcceptAboveDialog
        left={left}
        isOpen={open === 'above'}
        onClose={onClose}
        onAccept={(ghosts) => acceptGhosts(session, ghosts)}
      />
      <DismissedDialog session={session} isOpen={open === 'dismissed'} onClose={onClose} />
    </>
  )
}
