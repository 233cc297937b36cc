import { isMac } from './platform.ts'

const names: Readonly<Record<string, string>> = {
  ...(isMac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' } : { Mod: 'Ctrl' }),
  Enter: '⏎',
  Backspace: '⌫',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
}

/** Keys as they stand on this machine's keyboard: "Mod+K" reads "Ctrl K" or "⌘ K". */
export const keysLabel = (keys: string): string =>
  keys
    .split(/\+(?=.)/)
    .map((key) => names[key] ?? key)
    .join(' ')

/** Keys drawn as on a keyboard; `keys` as "Mod+Shift+E". */
export const Kbd = ({ keys }: { readonly keys: string }) => <kbd>{keysLabel(keys)}</kbd>
