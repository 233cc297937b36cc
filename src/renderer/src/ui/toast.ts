import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

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
