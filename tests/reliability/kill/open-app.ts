import { randomUUID } from 'node:crypto'
import { type App, createApp } from '../../../src/main/app.ts'
import { type Call, callThrough } from '../../../src/main/cli/call.ts'
import type { Ports } from '../../../src/main/ports.ts'
import type { LibraryKey } from '../../../src/main/store/library-key.ts'

/** Opens a library as a program does that is to be killed, or that looks at what one has left. */
export const openApp = async (
  libraryPath: string,
  ports: Partial<Ports> = {},
  key: LibraryKey | null = null,
): Promise<{ app: App; call: Call }> => {
  const app = await createApp({
    libraryPath,
    key,
    clock: () => new Date(),
    newId: randomUUID,
    log: (error) => {
      throw error
    },
    ports,
    appVersion: '1',
    userName: 'Robin',
  })
  return { app, call: callThrough(app.dispatch) }
}
