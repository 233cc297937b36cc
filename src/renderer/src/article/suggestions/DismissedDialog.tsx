import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { fullInstant } from '../../ui/format-time.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { dismissalsIn } from '../session/dismissals-in.ts'
import { useValue } from '../session/value.ts'

interface DismissedDialogProps {
  readonly session: ArticleSession
  readonly isOpen: boolean
  readonly onClose: () => void
}

const reasons = { rejected: 'Rejected', 'not a quote': 'Not a quote' } as const

/** Suggestions that were turned down, and the way to have them offered again. */
export const DismissedDialog = ({ session, isOpen, onClose }: DismissedDialogProps) => {
  const dismissals = dismissalsIn(useValue(session.records))
  return (
    <Dialog title="Suggestions turned down" size="large" isOpen={isOpen} onOpenChange={onClose}>
      <p>
        {dismissals.length === 0
          ? 'No suggestion of this article was turned down.'
          : 'They are not offered again as long as their words stand in the copy.'}
      </p>
      <ul className="detached-list">
        {dismissals.map(({ id, kind, words, createdAt, createdBy }) => (
          <li key={id}>
            <p>
              <b>{reasons[kind]}</b>{' '}
              <span>
                {createdBy}, {fullInstant(createdAt)}
              </span>
            </p>
            <blockquote>{words.map(({ exact }) => exact).join(' … ')}</blockquote>
            <div className="form-end">
              <Button size="small" onPress={() => session.act([{ type: 'dismissal.remove', id }])}>
                Offer it again
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
