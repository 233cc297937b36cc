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
 * From now on a fault nobody caught is noted, shown, and the end. Until the editor has read it, the window goes on saving
 * what is in it.
 * @param window the one to show it over, if there is one
 * @param fail has the program end with 1, whoever ends it
 * @param leave closes the library and ends the program
 * @returns shows a fault that has been noted already, and ends
 */
export const endOnFault = (
  window: () => BrowserWindow | null,
  log: (error: unknown) => void,
  fail: () => void,
  leave: () => void,
): (() => void) => {
  let isEnding = false
  const end = (): void => {
    if (isEnding) return
    isEnding = true
    // Who closes the window meanwhile does not make it a good end.
    fail()
    tell(window()).then(leave, leave)
  }
  const noteAndEnd = (error: unknown): void => {
    log(error)
    end()
  }
  process.on('uncaughtException', noteAndEnd)
  process.on('unhandledRejection', noteAndEnd)
  // Nobody may be listening any more to what is written here: that is no fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return end
}
