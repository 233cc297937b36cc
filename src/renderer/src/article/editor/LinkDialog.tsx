import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { isLinkAddress } from '../../../../core/document/extensions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface LinkDialogProps {
  readonly editor: Editor
  readonly onClose: () => void
}

/** Asks for a link's address; an empty one removes the link. */
export const LinkDialog = ({ editor, onClose }: LinkDialogProps) => {
  const [address, setAddress] = useState(String(editor.getAttributes('link').href ?? ''))
  const fits = address === '' || isLinkAddress(address)
  const done = () => {
    if (!fits) return
    const chain = editor.chain().focus().extendMarkRange('link')
    if (address === '') chain.unsetLink().run()
    else chain.setLink({ href: address }).run()
    onClose()
  }
  return (
    <Dialog
      title="Link"
      size="small"
      isOpen
      onOpenChange={onClose}
      footer={
        <Button tone="go" onPress={done} isDisabled={!fits}>
          {address === '' ? 'Remove the link' : 'Set the link'}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          done()
        }}
      >
        <TextField
          label="Address"
          value={address}
          onChange={setAddress}
          placeholder="https://"
          autoFocus
          error={fits ? '' : 'An address begins with https://, http:// or mailto:.'}
        />
      </form>
    </Dialog>
  )
}
