import { useEffect, useRef } from 'react'
import type { Notice } from '../../../core/notice.ts'
import { useClient } from './use-client.tsx'

/** Runs what is given last with each notice of a type. */
export const useNotice = <Type extends Notice['type']>(
  type: Type,
  run: (notice: Extract<Notice, { type: Type }>) => void,
): void => {
  const client = useClient()
  const latest = useRef(run)
  latest.current = run
  useEffect(
    () =>
      client.subscribe((notice) => {
        if (notice.type === type) latest.current(notice as Extract<Notice, { type: Type }>)
      }),
    [client, type],
  )
}
