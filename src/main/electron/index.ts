import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { app, session } from 'electron'
import { createApp } from '../app.ts'
import { defaultLibraryPath } from '../library-path.ts'
import { userName } from '../user-name.ts'
import { listenToWindow } from './ipc.ts'
import { setMenu } from './menu.ts'
import { openingDispatch } from './opening-dispatch.ts'
import { declareAppScheme, serveInterface } from './protocol.ts'
import { applySessionRules } from './session-rules.ts'
import { openMainWindow, type MainWindow } from './window.ts'
import { windowPorts } from './window-ports.ts'

// Faults of our own go to the console; calls and copy never do.
const log = (error: unknown): void => void process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)

const chosenLibrary = (): string => {
  const { values } = parseArgs({ args: process.argv, options: { library: { type: 'string' } }, strict: false })
  return typeof values.library === 'string' ? values.library : defaultLibraryPath(process.env, process.platform)
}

const start = async (): Promise<void> => {
  let main: MainWindow | null = null
  const window = () => main?.window ?? null
  const library = openingDispatch(async () => {
    const opened = await createApp({
      libraryPath: chosenLibrary(),
      samplesFolder: join(app.getAppPath(), 'resources', 'samples'),
      clock: () => new Date(),
      newId: randomUUID,
      log,
      ports: windowPorts(window, () => main?.close()),
      appVersion: app.getVersion(),
      userName: userName(),
    })
    opened.subscribe((notice) => main?.tell(notice))
    return opened
  })
  app.on('second-instance', () => {
    if (main?.window.isMinimized()) main.window.restore()
    main?.window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', library.close)

  await app.whenReady()
  applySessionRules(session.defaultSession)
  serveInterface(session.defaultSession, join(import.meta.dirname, '../renderer'))
  setMenu(process.platform)
  listenToWindow(window, library.dispatch)
  main = openMainWindow(join(import.meta.dirname, '../preload/index.cjs'), library.isOpen)
  main.window.on('closed', () => {
    main = null
  })
}

declareAppScheme()
// Not awaited: the app becomes ready only once this module has run to its end.
if (app.requestSingleInstanceLock())
  start().catch((error) => {
    log(error)
    app.exit(1)
  })
else app.quit()
