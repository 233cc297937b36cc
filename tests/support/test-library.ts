import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Notice } from '../../src/core/notice.ts'
import { type App, createApp } from '../../src/main/app.ts'
import { type Call, callThrough } from '../../src/main/cli/call.ts'
import type { Dispatch } from '../../src/main/dispatch.ts'
import type { Ports } from '../../src/main/ports.ts'
import type { LibraryKey } from '../../src/main/store/library-key.ts'
import { idOf } from './article-records.ts'

/** A library of its own for one test, on the disk, removed when the test is done. */
export interface TestLibrary {
  readonly folder: string
  readonly path: string
  readonly call: Call
  readonly dispatch: Dispatch
  /** What the window was told so far. */
  readonly notices: Notice[]
  /** Faults that were logged; a test that ends with one has failed. */
  readonly faults: unknown[]
  /** Closes the library and opens it again, as a new start does. */
  readonly reopen: () => Promise<void>
  readonly close: () => void
}

/** A folder for one test, removed when the test is done. */
export const testFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'attest test ü '))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that goes on by one second with each look at it. */
const tickingClock = () => {
  let seconds = 0
  return () => new Date(Date.UTC(2026, 2, 12, 10, 0, seconds++))
}

const countedIds = () => {
  let count = 0
  return () => idOf(`made ${count++}`)
}

export const openTestLibrary = async (
  options: {
    readonly path?: string
    readonly ports?: Partial<Ports>
    readonly samplesFolder?: string
    readonly clock?: () => Date
    readonly key?: LibraryKey
  } = {},
): Promise<TestLibrary> => {
  const folder = testFolder()
  const path = options.path ?? join(folder, 'library.attest')
  const notices: Notice[] = []
  const faults: unknown[] = []
  const clock = options.clock ?? tickingClock()
  const newId = countedIds()
  const open = async (): Promise<App> => {
    const app = await createApp({
      libraryPath: path,
      ...(options.key && { key: options.key }),
      ...(options.samplesFolder && { samplesFolder: options.samplesFolder }),
      clock,
      newId,
      log: (error) => faults.push(error),
      ...(options.ports && { ports: options.ports }),
      appVersion: '1.2.3',
      userName: 'Robin Vale',
    })
    app.subscribe((notice) => notices.push(notice))
    return app
  }
  let app = await open()
  onTestFinished(() => app.close())
  const dispatch: Dispatch = (name, input) => app.dispatch(name, input)
  return {
    folder,
    path,
    call: callThrough(dispatch),
    dispatch,
    notices,
    faults,
    reopen: async () => {
      app.close()
      app = await open()
    },
    close: () => app.close(),
  }
}
