// A bare Electron window with one page in it: what the app's window is measured against.
import { app, BrowserWindow } from 'electron'

app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
  })
  const page = process.env.ATTEST_BENCH_PAGE
  if (page) window.loadFile(page)
  else window.loadURL('about:blank')
})
