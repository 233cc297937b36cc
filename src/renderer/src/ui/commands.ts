import { useEffect, useRef, useSyncExternalStore } from 'react'

/** Something the editor can do now, offered in the palette. */
export interface Command {
  readonly id: string
  readonly label: string
  /** As in the key sheet: "Mod+Shift+E". Shown only; whoever registers it listens for them. */
  readonly keys?: string
  readonly run: () => void
}

let registered: readonly (readonly Command[])[] = []
const listeners = new Set<() => void>()

const change = (next: typeof registered) => {
  registered = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Offers commands in the palette while the calling component is mounted. */
export const useCommands = (commands: readonly Command[]): void => {
  const latest = useRef(commands)
  latest.current = commands
  const listed = JSON.stringify(commands.map(({ id, label, keys }) => [id, label, keys]))
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered again only when what is listed changes
  useEffect(() => {
    const mine = latest.current.map((command, index) => ({
      ...command,
      run: () => latest.current[index]?.run(),
    }))
    change([...registered, mine])
    return () => change(registered.filter((group) => group !== mine))
  }, [listed])
}

/** Every command registered now, the innermost screen's first. */
export const useRegisteredCommands = (): readonly Command[] =>
  useSyncExternalStore(subscribe, () => registered)
    .toReversed()
    .flat()
