import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'

const message = 'Attest has come upon a fault of its own, and has to end.'
const question: MessageBoxOptions = {
  type: 'error',
  message,
  detail:
    'Everything that was shown as saved is in the library. What happened was noted beside it, without any of your copy and without names. Start Attest again, and read it under Help, Log of Faults.',
  buttons: ['End Attest'],
}

const tell = async (window: BrowserWindow | null): Promise<void> => {
  if (!app.isReady()) dialog.showErrorBox(message, question.detail ?? '')
  else if (window) await dialog.showMessageBox(window, question)
  else await dialog.showMessageBox(question)
}

/**
 * From now on a fault nobody caught is noted, shown, and the end: the library is closed, and the exit code is 1. Until
 * the editor has read it, the window goes on saving what is in it.
 * @param window the one to show it over, if there is one
 */
export const endOnFault = (
  window: () => BrowserWindow | null,
  log: (error: unknown) => void,
  close: () => void,
): void => {
  let isEnding = false
  const leave = (): void => {
    try {
      close()
    } finally {
      app.exit(1)
    }
  }
  const end = (error: unknown): void => {
    log(error)
    if (isEnding) return
    isEnding = true
    // Who closes the window meanwhile does not make it a good end.
    app.once('will-quit', leave)
    tell(window()).then(leave, leave)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
  // Nobody may be listening any more to what is written here: that is no fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}
