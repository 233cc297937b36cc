import { mkdtemp, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../../src/main/app.ts'
import { callThrough } from '../../../src/main/cli/call.ts'
import { bringIn } from '../../support/bring-in.ts'
import type { ArticleSketch } from '../../support/article-records.ts'

/** A library for one benchmark, in a folder of its own. */
export interface BenchLibrary {
  readonly folder: string
  readonly path: string
  readonly remove: () => Promise<void>
}

/** Makes a library with these articles in it, and closes it. */
export const makeLibrary = async (articles: readonly ArticleSketch[]): Promise<BenchLibrary> => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'))
  const path = join(folder, 'bench.attest')
  const app = await createApp({
    libraryPath: path,
    clock: () => new Date(),
    newId: randomUUID,
    log: (error) => {
      throw error
    },
    appVersion: '0',
    userName: 'Bench',
  })
  for (const article of articles) await bringIn(callThrough(app.dispatch), article)
  app.close()
  return { folder, path, remove: () => rm(folder, { recursive: true, force: true }) }
}
