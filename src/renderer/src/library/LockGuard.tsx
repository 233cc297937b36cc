import { useCall } from '../api/use-client.tsx'
import { useNotice } from '../api/use-notice.ts'
import { useCommands } from '../ui/commands.ts'
import { lockKeys } from '../ui/key-table.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { useIdle } from './use-idle.ts'
import { useLock } from './use-lock.ts'

const minute = 60_000

/** Locks a confidential library when it is asked to, and when nobody is there or the machine is locked. */
export const LockGuard = () => {
  const lock = useLock()
  const isConfidential = useCall('library.info', {}).data?.isConfidential ?? false
  const lockAfter = useCall('settings.get', {}).data?.lockAfter ?? 'off'
  useShortcut(lockKeys, lock, { whileTyping: true, overDialogs: true, isOn: isConfidential })
  useCommands(isConfidential ? [{ id: 'library.lock', label: 'Lock the library', keys: lockKeys, run: lock }] : [])
  const locksItself = isConfidential && lockAfter !== 'off'
  useIdle(locksItself ? Number(lockAfter) * minute : null, lock)
  useNotice('away', () => {
    if (locksItself) void lock()
  })
  return null
}
