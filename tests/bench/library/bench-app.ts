import { randomUUID } from 'node:crypto'
import { type App, type AppOptions, createApp } from '../../../src/main/app.ts'

/** Opens a library for a benchmark, without a window. @param more what it needs of a shell, or of threads */
export const openBenchApp = (
  libraryPath: string,
  more: Pick<AppOptions, 'importWorker' | 'ports'> = {},
): Promise<App> =>
  createApp({
    libraryPath,
    clock: () => new Date(),
    newId: randomUUID,
    log: (error) => process.stderr.write(`${error}\n`),
    appVersion: '0.0.0',
    userName: 'bench',
    ...more,
  })
