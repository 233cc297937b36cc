import { pathToFileURL } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'

/** A page open in a plain browser window: no scripts run in it, and nothing reaches a network. */
export interface OpenWebPage {
  readonly page: Page
  /** Every address the page asked for. */
  readonly requests: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

interface Opened {
  readonly requests: string[]
  readonly open: (address: string) => Promise<void>
  readonly close: () => void
}

/** Opens an exported page in a window of its own, of this size in pixels. */
export const openWebPage = async (
  electron: ElectronApplication,
  path: string,
  { width = 1200, height = 900 } = {},
): Promise<OpenWebPage> => {
  const opening = electron.waitForEvent('window')
  const window = await electron.evaluateHandle(
    async ({ BrowserWindow, session }, size): Promise<Opened> => {
      const requests: string[] = []
      const offline = session.fromPartition(`offline-${Math.random()}`)
      offline.webRequest.onBeforeRequest(({ url }, answer) => {
        requests.push(url)
        answer({ cancel: !url.startsWith('file:') })
      })
      const browser = new BrowserWindow({
        ...size,
        useContentSize: true,
        webPreferences: { session: offline, javascript: false, sandbox: true },
      })
      void browser.loadURL('about:blank')
      return { requests, open: (address) => browser.loadURL(address), close: () => browser.destroy() }
    },
    { width, height },
  )
  const page = await opening
  const address = pathToFileURL(path).href
  await window.evaluate((opened, target) => opened.open(target), address)
  return {
    page,
    requests: () => window.evaluate((opened) => opened.requests),
    close: async () => {
      await window.evaluate((opened) => opened.close())
    },
  }
}
