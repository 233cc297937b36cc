import { join } from 'node:path'
import { ledgerFormats } from '../../../src/core/model/export-format.ts'
import { callThrough } from '../../../src/main/cli/call.ts'
import type { BenchLibrary } from '../data/bench-library.ts'
import { openBenchApp } from './bench-app.ts'
import type { Measurement } from '../report/measurement.ts'
import { timedBesideOthers } from './timed-beside-others.ts'

const month = 30 * 24 * 60 * 60 * 1000

const newestFirst = { sort: { column: 'changed', descending: true }, groupBySource: false } as const

/** How long it takes to write what the last month changed in the ledger of a library into a file. */
export const exportMonth = async (library: BenchLibrary): Promise<readonly Measurement[]> => {
  const app = await openBenchApp(library.path, {
    ports: { chooseSavePath: async (name) => join(library.folder, name) },
  })
  try {
    const call = callThrough(app.dispatch)
    const all = { ...newestFirst, filter: {}, offset: 0, limit: 1 }
    const { rows, total } = await call('ledger.list', all)
    const newest = rows[0]?.lastChangeAt
    if (newest === undefined) throw new Error('The ledger is empty.')
    const filter = { changedSince: new Date(Date.parse(newest) - month).toISOString() }
    const { total: ofMonth } = await call('ledger.list', { ...all, filter })
    const measured: Measurement[] = []
    for (const format of ledgerFormats) {
      const { took, longestWait } = await timedBesideOthers(() =>
        call('ledger.export', { ...newestFirst, filter, format, profile: 'desk' }),
      )
      const number = (count: number): string => count.toLocaleString('en-GB')
      const what = `export of a month as ${format}, ${number(ofMonth)} of ${number(total)} quotes`
      const id = `export-month-${total}-${format}`
      measured.push(
        { id, what, unit: 'ms', ours: took },
        { id: `${id}-wait`, what: `${what}: longest wait of anything else`, unit: 'ms', ours: longestWait },
      )
    }
    return measured
  } finally {
    app.close()
  }
}
