import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useCommand } from '../api/use-client.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { TextField } from '../ui/TextField.tsx'

/** Asks for the passphrase of a confidential library, and asks for everything again once it fits. */
export const UnlockForm = ({ action }: { readonly action: string }) => {
  const queries = useQueryClient()
  const unlock = useCommand('library.unlock')
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase === '' || unlock.isPending) return
    unlock.mutate({ passphrase }, { onSuccess: () => queries.invalidateQueries(), onSettled: () => setPassphrase('') })
  }
  return (
    <form className="unlock-form" onSubmit={submit}>
      <TextField
        label="Passphrase"
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={setPassphrase}
        maxLength={1000}
        autoFocus
      />
      <Button tone="go" type="submit" isDisabled={passphrase === '' || unlock.isPending}>
        {unlock.isPending ? 'Opening…' : action}
      </Button>
      {unlock.error ? <ErrorNote error={unlock.error} /> : null}
    </form>
  )
}
