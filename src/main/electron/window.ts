import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import type { Notice } from '../../core/api.ts'
import { appOrigin, isAppAddress } from './policy.ts'
import { keepBounds, lastBounds } from './window-bounds.ts'

/** How long a closing window may take to save before it is asked no further, in milliseconds. */
const closingPatience = 30_000

export interface MainWindow {
  readonly window: BrowserWindow
  readonly tell: (notice: Notice) => void
  /** Closes the window without asking it again. */
  readonly close: () => void
}

/**
 * Opens the one window: sandboxed, isolated, without Node, and bound to its own origin.
 * @param mayHoldWork whether the window has to be asked before it closes: without a library it has nothing to save
 */
export const openMainWindow = (preload: string, mayHoldWork: () => boolean): MainWindow => {
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
    },
  })
  const contents = window.webContents
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())

  let mayClose = false
  const close = (): void => {
    mayClose = true
    window.close()
  }
  const tell = (notice: Notice): void => {
    if (!contents.isDestroyed()) contents.send('attest:notice', notice)
  }
  window.on('close', (event) => {
    if (mayClose || !mayHoldWork()) {
      keepBounds(app.getPath('userData'), window)
      return
    }
    event.preventDefault()
    tell({ type: 'closing' })
  })
  // A renderer that is gone cannot answer, and must not keep the window open.
  contents.on('render-process-gone', () => {
    mayClose = true
  })
  contents.on('unresponsive', () => {
    setTimeout(() => {
      mayClose = true
    }, closingPatience)
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${appOrigin}/index.html`)
  return { window, tell, close }
}
