import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { createApp } from '../app.ts'
import { closedLibrary } from '../closed-library.ts'
import { tellFault } from '../fault-log.ts'
import { userName } from '../user-name.ts'
import { askedPorts } from './asked-ports.ts'
import type { FromThread, ThreadStart, ToThread } from './messages.ts'
import { type ClosingPorts, openingDispatch } from './opening-dispatch.ts'

// The program of the library's thread: everything that reads or writes the library happens here, so that the process
// that draws the window and hears its keys never waits for it.

/** When the first look for a due backup comes after the start, and how long after it the next ones, in ms. */
const firstBackupLook = 20_000
const nextBackupLook = 3_600_000

const { libraryPath, samplesFolder, appVersion } = workerData as ThreadStart
const clock = () => new Date()
const post = (message: FromThread): void => parentPort?.postMessage(message)
const log = tellFault(libraryPath, clock)

const closed = closedLibrary(libraryPath, clock)
const { ports, settle } = askedPorts(post)
const open = async (closing: ClosingPorts) => {
  const app = await createApp({
    libraryPath,
    key: closed.key(),
    samplesFolder,
    clock,
    newId: randomUUID,
    log,
    ports: { ...ports, ...closing },
    appVersion,
    userName: userName(),
    importWorker: join(import.meta.dirname, 'import-worker.js'),
  })
  app.subscribe((notice) => post({ kind: 'notice', notice }))
  return app
}
const library = openingDispatch(open, closed, log, (isOpen) => post({ kind: 'opened', isOpen }))

// A fault nobody caught is for the shell to tell of; until the editor has read it, what is in the window is still saved.
const noteFault = (fault: unknown): void => {
  log(fault)
  post({ kind: 'fault' })
}
process.on('uncaughtException', noteFault)
process.on('unhandledRejection', noteFault)

parentPort?.on('message', async (message: ToThread) => {
  if (message.kind === 'outcome') settle(message.id, message.outcome)
  else if (message.kind === 'call')
    post({ kind: 'reply', id: message.id, reply: JSON.stringify(await library.dispatch(message.name, message.input)) })
  else {
    library.close()
    process.exit()
  }
})
library.openEarly()
setTimeout(library.backUpDaily, firstBackupLook).unref()
setInterval(library.backUpDaily, nextBackupLook).unref()
