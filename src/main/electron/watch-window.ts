import { type BrowserWindow, dialog } from 'electron'
import { AttestError } from '../../core/errors.ts'
import { addressAfterFault } from './policy.ts'
import { remedyFor } from './renderer-loss.ts'

/** How long a window that does not answer is waited for before it may be closed unasked, in ms. */
const closingPatience = 30_000

const kept = 'Everything that was shown as saved is in the library.'

export interface WindowWatch {
  /** Whether the window can be asked something, as far as is known. */
  readonly isAnswering: () => boolean
}

/** Asks over a window; the first of two answers is the one of who closes the question. @returns whether it was the second */
const asks = async (
  window: BrowserWindow,
  message: string,
  detail: string,
  buttons: readonly [string, string],
  signal?: AbortSignal,
): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [...buttons],
    defaultId: 1,
    cancelId: 0,
    ...(signal ? { signal } : {}),
  })
  return response === 1
}

/**
 * Watches the process behind a window: where it ends by a fault the window is opened again where it stood, and where it
 * does not answer the editor is asked.
 * @param log told of each, without a word of any article
 */
export const watchWindow = (window: BrowserWindow, log: (error: unknown) => void): WindowWatch => {
  const contents = window.webContents
  let isAnswering = true
  let losses: readonly number[] = []

  const openAgain = (): void => {
    window.loadURL(addressAfterFault(contents.getURL())).catch(log)
  }
  const decide = async (reason: string): Promise<void> => {
    const now = Date.now()
    const remedy = remedyFor(reason, losses, now)
    losses = [...losses, now]
    if (remedy === 'open again') return openAgain()
    const message = 'The window keeps failing.'
    if (await asks(window, message, `${kept} Opening it again may help.`, ['Close Attest', 'Open it again']))
      openAgain()
    else window.close()
  }

  contents.on('did-finish-load', () => {
    isAnswering = true
  })
  contents.on('render-process-gone', (_event, { reason }) => {
    // A renderer that is gone cannot answer, and must not keep the window open.
    isAnswering = false
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log(new AttestError('internal', `The window’s process has ended: ${reason}.`))
    decide(reason).catch(log)
  })
  contents.on('unresponsive', () => {
    const patience = setTimeout(() => {
      isAnswering = false
    }, closingPatience)
    log(new AttestError('internal', 'The window’s process does not answer.'))
    const answered = new AbortController()
    contents.once('responsive', () => {
      clearTimeout(patience)
      isAnswering = true
      answered.abort()
    })
    const detail = `${kept} It may still come back by itself. Opening it again loses what was written in the last second.`
    asks(window, 'The window does not answer.', detail, ['Wait', 'Open it again'], answered.signal)
      .then((isToOpen) => {
        if (isToOpen && !answered.signal.aborted) contents.forcefullyCrashRenderer()
      })
      .catch(log)
  })
  return { isAnswering: () => isAnswering }
}
