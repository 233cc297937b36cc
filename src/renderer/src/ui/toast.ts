import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'
import { messageOf } from './message-of.ts'

export interface ToastContent {
  readonly message: string
  readonly tone?: 'plain' | 'problem'
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

const shownFor = 12_000

/** Shows a short message; one with a problem stays until it is closed. Answers its key. */
export const toast = (content: ToastContent): string =>
  toasts.add(content, content.tone === 'problem' ? {} : { timeout: shownFor })

let latest: { readonly key: string; readonly undo: () => void } | null = null

/**
 * Shows what was done with a way to take it back. Only the last thing done can be taken back so: what came before it
 * may stand under it.
 * @param done in the past tense: "12 quotes set to confirmed"
 */
export const offerUndo = (done: string, takeBack: () => Promise<unknown>): void => {
  if (latest) toasts.close(latest.key)
  const undo = () => {
    latest = null
    toasts.close(key)
    takeBack().then(
      () => toast({ message: `Taken back: ${done}` }),
      (error) => toast({ message: messageOf(error), tone: 'problem' }),
    )
  }
  const key = toast({ message: done, action: { label: 'Undo', run: undo } })
  latest = { key, undo }
}

/** Takes back what was last offered for undo, once. */
export const undoLatest = (): void => latest?.undo()
