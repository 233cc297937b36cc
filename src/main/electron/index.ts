import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { app, session } from 'electron'
import { tellFault } from '../fault-log.ts'
import { defaultLibraryPath } from '../library-path.ts'
import { libraryInThread } from '../thread/library-in-thread.ts'
import { endOnFault } from './end-on-fault.ts'
import { listenToWindow } from './ipc.ts'
import { setMenu } from './menu.ts'
import { declareAppScheme, serveInterface } from './protocol.ts'
import { applySessionRules } from './session-rules.ts'
import { watchMachine } from './watch-machine.ts'
import { type MainWindow, openMainWindow } from './window.ts'
import { windowPorts } from './window-ports.ts'

const chosenLibrary = (): string => {
  const { values } = parseArgs({ args: process.argv, options: { library: { type: 'string' } }, strict: false })
  return typeof values.library === 'string' ? values.library : defaultLibraryPath(process.env, process.platform)
}

const start = async (): Promise<void> => {
  const libraryPath = chosenLibrary()
  const log = tellFault(libraryPath, () => new Date())
  let main: MainWindow | null = null
  let exitCode = 0
  const window = () => main?.window ?? null
  const leave = (): void => {
    library.close().then(
      () => app.exit(exitCode),
      () => app.exit(1),
    )
  }
  const fail = (): void => {
    exitCode = 1
  }
  const end = endOnFault(window, log, fail, leave)
  const library = libraryInThread(
    join(import.meta.dirname, 'library-thread.js'),
    {
      libraryPath,
      samplesFolder: join(app.getAppPath(), 'resources', 'samples'),
      appVersion: app.getVersion(),
    },
    {
      ports: windowPorts(window, () => main?.close()),
      tell: (notice) => main?.tell(notice),
      onFault: end,
      onEnd: (reason) => {
        log(reason)
        end()
      },
    },
  )
  app.on('second-instance', () => {
    if (main?.window.isMinimized()) main.window.restore()
    main?.window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    leave()
  })

  await app.whenReady()
  applySessionRules(session.defaultSession)
  serveInterface(session.defaultSession, join(import.meta.dirname, '../renderer'))
  watchMachine(() => main?.tell({ type: 'away' }))
  setMenu(process.platform, () => main?.tell({ type: 'log' }))
  listenToWindow(window, library.dispatch)
  main = openMainWindow(join(import.meta.dirname, '../preload/index.cjs'), library.isOpen, log)
  main.window.on('closed', () => {
    main = null
  })
}

declareAppScheme()
// Not awaited: the app becomes ready only once this module has run to its end. Where it fails, that is a fault like any.
if (app.requestSingleInstanceLock()) void start()
else app.quit()
