import { useCall } from '../api/use-client.tsx'
import { useCommands } from '../ui/commands.ts'
import { lockKeys } from '../ui/key-table.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { useIdle } from './use-idle.ts'
import { useLock } from './use-lock.ts'

const minute = 60_000

/** Locks a confidential library when it is asked to, and when nobody is there. */
export const LockGuard = () => {
  const lock = useLock()
  const isConfidential = useCall('library.info', {}).data?.isConfidential ?? false
  const lockAfter = useCall('settings.get', {}).data?.lockAfter ?? 'off'
  useShortcut(lockKeys, lock, { whileTyping: true, overDialogs: true, isOn: isConfidential })
  useCommands(isConfidential ? [{ id: 'library.lock', label: 'Lock the library', keys: lockKeys, run: lock }] : [])
  useIdle(isConfidential && lockAfter !== 'off' ? Number(lockAfter) * minute : null, lock)
  return null
}
