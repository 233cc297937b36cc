import { readFileSync } from 'node:fs'
import type { ElectronApplication, Page } from '@playwright/test'

/** The processes of an app, by what they do. */
export const processKinds = ['main', 'window', 'graphics', 'network'] as const
export type ProcessKind = (typeof processKinds)[number]

/** What an app takes of the machine's memory, in MB. */
export interface TakenMemory {
  /** Everything, with what its processes share counted once: programs, libraries, and what they have written. */
  readonly whole: number
  /** What each process has written, and no other has: what is not simply a file that is looked at. */
  readonly written: Readonly<Record<ProcessKind, number>>
}

const kindOf = (type: string): ProcessKind =>
  type === 'Browser' ? 'main' : type === 'Tab' ? 'window' : type === 'GPU' ? 'graphics' : 'network'

/** Lets go of what is held no more, in the main process and in the window. */
const collectGarbage = async (electron: ElectronApplication, page: Page): Promise<void> => {
  await electron.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
    process.getBuiltinModule('node:vm').runInNewContext('gc')()
  })
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
}

/** One stretch of a process's memory, as Linux tells of it; sizes in kB. */
interface Stretch {
  /** The file behind it with the place in it; null where there is none. */
  readonly file: string | null
  readonly resident: number
  readonly anonymous: number
  readonly written: number
}

const sizeIn = (lines: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(lines)?.[1] ?? 0)

const stretchesOf = (pid: number): readonly Stretch[] =>
  readFileSync(`/proc/${pid}/smaps`, 'utf8')
    .split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
    .filter((lines) => lines !== '')
    .map((lines) => {
      const [, offset, path] = /^\S+ \S+ (\S+) \S+ \S+ +(\/.*)$/m.exec(lines) ?? []
      return {
        file: path ? `${path} ${offset}` : null,
        resident: sizeIn(lines, 'Rss'),
        anonymous: sizeIn(lines, 'Anonymous'),
        written: sizeIn(lines, 'Private_Dirty'),
      }
    })

const sumOf = (stretches: readonly Stretch[], size: (of: Stretch) => number): number =>
  stretches.reduce((sum, stretch) => sum + size(stretch), 0)

/** Takes what is held no more away, and answers what an app takes then. Read from Linux's own account; NaN elsewhere. */
export const takenMemory = async (electron: ElectronApplication, page: Page): Promise<TakenMemory> => {
  await collectGarbage(electron, page)
  const written = { main: 0, window: 0, graphics: 0, network: 0 }
  if (process.platform !== 'linux') return { whole: Number.NaN, written }
  const processes = await electron.evaluate(({ app }) => app.getAppMetrics().map(({ pid, type }) => ({ pid, type })))
  const files = new Map<string, number>()
  let anonymous = 0
  for (const { pid, type } of processes) {
    const stretches = stretchesOf(pid)
    anonymous += sumOf(stretches, (of) => of.anonymous)
    written[kindOf(type)] += sumOf(stretches, (of) => of.written) / 1024
    for (const { file, resident, anonymous: own } of stretches)
      if (file) files.set(file, Math.max(files.get(file) ?? 0, resident - own))
  }
  const shared = [...files.values()].reduce((sum, size) => sum + size, 0)
  return { whole: (anonymous + shared) / 1024, written }
}

/** What all processes have written, in MB. */
export const allWritten = ({ written }: TakenMemory): number =>
  processKinds.reduce((sum, kind) => sum + written[kind], 0)
