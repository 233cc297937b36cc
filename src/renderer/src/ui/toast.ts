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

/** Something done outside the copy that can be taken back. */
interface Offer {
  /** In the past tense: "12 quotes set to confirmed". */
  readonly done: string
  readonly takeBack: () => Promise<unknown>
}

const mostOffers = 100

/** What can be taken back, the last done at the end. */
let offers: readonly Offer[] = []
let shownOffer: string | null = null

const showOffer = (message: string, label: string): void => {
  if (shownOffer) toasts.close(shownOffer)
  shownOffer = toast({ message, action: { label, run: undoLatest } })
}

/** Shows what was done with a way to take it back. What was done before it can be taken back after it. */
export const offerUndo = (done: string, takeBack: () => Promise<unknown>): void => {
  offers = [...offers.slice(1 - mostOffers), { done, takeBack }]
  showOffer(done, 'Undo')
}

/** Takes back what was done last, and offers to take back what was done before that. */
export const undoLatest = (): void => {
  const latest = offers.at(-1)
  if (!latest) return
  offers = offers.slice(0, -1)
  if (shownOffer) toasts.close(shownOffer)
  shownOffer = null
  latest.takeBack().then(
    () => {
      const message = `Taken back: ${latest.done}`
      if (offers.length > 0) showOffer(message, 'Undo one more')
      else toast({ message })
    },
    (error) => toast({ message: messageOf(error), tone: 'problem' }),
  )
}
