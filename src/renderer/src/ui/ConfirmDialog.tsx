import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  readonly title: string
  /** A plain statement of what will happen. */
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly tone?: 'go' | 'danger'
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onConfirm: () => void
}

/** Asks before something that reaches further than one click should. */
export const ConfirmDialog = (props: ConfirmDialogProps) => (
  <Dialog
    title={props.title}
    isOpen={props.isOpen}
    onOpenChange={props.onOpenChange}
    size="small"
    isAlert
    footer={
      <>
        <Button onPress={() => props.onOpenChange(false)}>Cancel</Button>
        <Button
          tone={props.tone ?? 'go'}
          autoFocus
          onPress={() => {
            props.onOpenChange(false)
            props.onConfirm()
          }}
        >
          {props.confirmLabel}
        </Button>
      </>
    }
  >
    {props.children}
  </Dialog>
)
