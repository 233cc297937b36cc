import type { ReactNode } from 'react'
import { AttestError, calledForBackup } from '../../../core/errors.ts'
import { useCall } from '../api/use-client.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { RestoreOffer } from './RestoreOffer.tsx'
import { UnlockForm } from './UnlockForm.tsx'

/**
 * Shows the window once its library is open; asks for the passphrase of a confidential one; where it cannot be opened,
 * says so, tries again, and offers a backup where that helps.
 */
export const LibraryGate = ({ children }: { readonly children: ReactNode }) => {
  const library = useCall('library.info', {})
  if (library.data) return children
  const { error } = library
  if (!error) return null
  if (error instanceof AttestError && error.code === 'library_locked')
    return (
      <main className="library-gate">
        <h1>Attest</h1>
        <p>{error.message}</p>
        <UnlockForm action="Unlock" />
      </main>
    )
  const isForBackup = error instanceof AttestError && calledForBackup.includes(error.code)
  return (
    <main className="library-gate">
      <h1>Attest</h1>
      <ErrorNote error={error} onRetry={() => void library.refetch()} />
      {isForBackup ? <RestoreOffer key={error.message} /> : null}
    </main>
  )
}
