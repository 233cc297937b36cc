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

let latestUndo: (() => void) | null = null

/**
 * Shows what was done with a way to take it back.
 * @param done in the past tense: "12 quotes set to confirmed"
 */
export const offerUndo = (done: string, takeBack: () => Promise<unknown>): void => {
  const undo = () => {
    if (latestUndo === undo) latestUndo = null
    toasts.close(key)
    takeBack().then(
      () => toast({ message: `Taken back: ${done}` }),
      (error) => toast({ message: messageOf(error), tone: 'problem' }),
    )
  }
  const key = toast({ message: done, action: { label: 'Undo', run: undo } })
  latestUndo = undo
}

/** Takes back what was last offered for undo, once. */
export const undoLatest = (): void => latestUndo?.()
