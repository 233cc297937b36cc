import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { app, session } from 'electron'
import { createApp } from '../app.ts'
import { closedLibrary } from '../closed-library.ts'
import { faultLog } from '../fault-log.ts'
import { defaultLibraryPath } from '../library-path.ts'
import { userName } from '../user-name.ts'
import { endOnFault } from './end-on-fault.ts'
import { listenToWindow } from './ipc.ts'
import { setMenu } from './menu.ts'
import { type ClosingPorts, openingDispatch } from './opening-dispatch.ts'
import { declareAppScheme, serveInterface } from './protocol.ts'
import { applySessionRules } from './session-rules.ts'
import { type MainWindow, openMainWindow } from './window.ts'
import { windowPorts } from './window-ports.ts'

const chosenLibrary = (): string => {
  const { values } = parseArgs({ args: process.argv, options: { library: { type: 'string' } }, strict: false })
  return typeof values.library === 'string' ? values.library : defaultLibraryPath(process.env, process.platform)
}

/** When the first look for a due backup comes after the start, and how long after it the next ones, in ms. */
const firstBackupLook = 20_000
const nextBackupLook = 3_600_000

const clock = () => new Date()

// Faults of our own go to the console and, without a word of any article, to the log; calls and copy never do.
const log = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  faultLog(chosenLibrary(), clock).add(error)
}

const start = async (): Promise<void> => {
  let main: MainWindow | null = null
  const window = () => main?.window ?? null
  const libraryPath = chosenLibrary()
  const closed = closedLibrary(libraryPath, clock)
  const open = async (closing: ClosingPorts) => {
    const opened = await createApp({
      libraryPath,
      key: closed.key(),
      samplesFolder: join(app.getAppPath(), 'resources', 'samples'),
      clock,
      newId: randomUUID,
      log,
      ports: windowPorts(window, { ...closing, closeWindow: () => main?.close() }),
      appVersion: app.getVersion(),
      userName: userName(),
      importWorker: join(import.meta.dirname, 'import-worker.js'),
    })
    opened.subscribe((notice) => main?.tell(notice))
    return opened
  }
  const library = openingDispatch(open, closed, log)
  endOnFault(window, log, library.close)
  app.on('second-instance', () => {
    if (main?.window.isMinimized()) main.window.restore()
    main?.window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', library.close)

  await app.whenReady()
  applySessionRules(session.defaultSession)
  serveInterface(session.defaultSession, join(import.meta.dirname, '../renderer'))
  setMenu(process.platform, () => main?.tell({ type: 'log' }))
  listenToWindow(window, library.dispatch)
  main = openMainWindow(join(import.meta.dirname, '../preload/index.cjs'), library.isOpen, log)
  setTimeout(library.backUpDaily, firstBackupLook)
  setInterval(library.backUpDaily, nextBackupLook)
  main.window.on('closed', () => {
    main = null
  })
}

declareAppScheme()
// Not awaited: the app becomes ready only once this module has run to its end. Where it fails, that is a fault like any.
if (app.requestSingleInstanceLock()) void start()
else app.quit()
