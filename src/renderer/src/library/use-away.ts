import { useEffect, useRef } from 'react'
import { useClient } from '../api/use-client.tsx'

/** Runs `onAway` when the machine is locked or goes to sleep. */
export const useAway = (onAway: () => void): void => {
  const client = useClient()
  const latest = useRef(onAway)
  latest.current = onAway
  useEffect(
    () =>
      client.subscribe((notice) => {
        if (notice.type === 'away') latest.current()
      }),
    [client],
  )
}
