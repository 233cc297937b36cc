import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from './classes.ts'
import { IconButton } from './IconButton.tsx'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** An answer is wanted: a click outside does not close it. */
  readonly isAlert?: boolean
}

/** A question or form over the window; Escape closes it. */
export const Dialog = ({ title, isOpen, onOpenChange, children, footer, size = 'medium', isAlert }: DialogProps) => (
  <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={!isAlert}>
    <Modal className={classes('modal', `modal-${size}`)}>
      <AriaDialog className="dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
        <header className="dialog-header">
          <Heading slot="title">{title}</Heading>
          <IconButton icon="close" label="Close" onPress={() => onOpenChange(false)} />
        </header>
        <div className="dialog-body">{children}</div>
        {footer ? <footer className="dialog-footer">{footer}</footer> : null}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
