import { type BrowserWindow, ipcMain } from 'electron'
import type { Reply } from '../../core/errors.ts'
import type { ThreadDispatch } from '../thread/library-in-thread.ts'
import { isAppAddress } from './policy.ts'

const refused = JSON.stringify({
  ok: false,
  error: { code: 'invalid_input', message: 'This call was refused.' },
} satisfies Reply<never>)

/** Opens the one channel: calls from the window's own top frame go to `dispatch`, all others are refused. */
export const listenToWindow = (window: () => BrowserWindow | null, dispatch: ThreadDispatch): void =>
  ipcMain.handle('attest:invoke', (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame
    const trusted = frame !== null && frame === window()?.webContents.mainFrame && isAppAddress(frame.url)
    return trusted ? dispatch(name, input) : refused
  })
