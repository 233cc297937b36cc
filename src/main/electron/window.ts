import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import type { Notice } from '../../core/notice.ts'
import { isAppAddress, pageAddress } from './policy.ts'
import { watchWindow } from './watch-window.ts'
import { keepBounds, lastBounds } from './window-bounds.ts'

export interface MainWindow {
  readonly window: BrowserWindow
  readonly tell: (notice: Notice) => void
  /** Closes the window without asking it again. */
  readonly close: () => void
}

/**
 * Opens the one window: sandboxed, isolated, without Node, and bound to its own origin.
 * @param mayHoldWork whether the window has to be asked before it closes: without a library it has nothing to save
 * @param log told of faults
 */
export const openMainWindow = (
  preload: string,
  mayHoldWork: () => boolean,
  log: (error: unknown) => void,
): MainWindow => {
  const window = new BrowserWindow({
    ...lastBounds(app.getPath('userData')),
    minWidth: 720,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#fbfaf7',
    icon: join(app.getAppPath(), 'resources', 'icon.png'),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      // Chromium's checker would fetch its dictionaries from the network.
      spellcheck: false,
      // What was compiled is kept after the first start, not only after the second.
      v8CacheOptions: 'bypassHeatCheck',
      // What was typed is saved on time also behind another window.
      backgroundThrottling: false,
    },
  })
  const contents = window.webContents
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())

  const { isAnswering } = watchWindow(window, log)
  let mayClose = false
  const close = (): void => {
    mayClose = true
    window.close()
  }
  const tell = (notice: Notice): void => {
    if (!contents.isDestroyed() && !contents.isCrashed()) contents.send('attest:notice', notice)
  }
  window.on('close', (event) => {
    if (mayClose || !isAnswering() || !mayHoldWork()) {
      keepBounds(app.getPath('userData'), window)
      return
    }
    event.preventDefault()
    tell({ type: 'closing' })
  })
  window.once('ready-to-show', () => window.show())
  window.loadURL(pageAddress).catch(log)
  return { window, tell, close }
}
