import type { AcceptedAs } from '../../../../core/suggest/acceptance.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Ghost } from './ghost.ts'

const choices: readonly { readonly as: AcceptedAs; readonly label: string }[] = [
  { as: { kind: 'quote', manner: 'direct' }, label: 'Direct quote' },
  { as: { kind: 'quote', manner: 'indirect' }, label: 'Indirect quote' },
  { as: { kind: 'quote', manner: 'mixed' }, label: 'Mixed quote' },
  { as: { kind: 'claim', manner: null }, label: 'Claim' },
  { as: { kind: 'note', manner: null }, label: 'Note' },
]

interface AcceptAsDialogProps {
  readonly ghost: Ghost | null
  readonly onClose: () => void
  readonly onAccept: (as: AcceptedAs) => void
}

/** Asks as what a suggestion is accepted, other than what it proposes. */
export const AcceptAsDialog = ({ ghost, onClose, onAccept }: AcceptAsDialogProps) => {
  const others = choices.filter(({ as }) => as.kind !== ghost?.kind || as.manner !== ghost.manner)
  return (
    <Dialog title="Accept as" size="small" isOpen={ghost !== null} onOpenChange={onClose}>
      <div className="accept-choices">
        {others.map(({ as, label }, index) => (
          <Button
            key={label}
            autoFocus={index === 0}
            onPress={() => {
              onClose()
              onAccept(as)
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
