import type { ReactNode } from 'react'
import { useCall } from '../api/use-client.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'

/** Shows the window once its library is open; until then, or where it cannot be opened, says so and tries again. */
export const LibraryGate = ({ children }: { readonly children: ReactNode }) => {
  const library = useCall('library.info', {})
  if (library.data) return children
  if (!library.error) return null
  return (
    <main className="library-gate">
      <h1>Attest</h1>
      <ErrorNote error={library.error} onRetry={() => void library.refetch()} />
    </main>
  )
}
