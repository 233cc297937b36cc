import type { ClosedLibrary } from '../closed-library.ts'
import { examineLibrary } from '../handlers/doctor/examine-library.ts'
import type { LookedAt } from '../handlers/doctor/looked-at.ts'
import { mendLibrary } from '../handlers/doctor/mend-library.ts'
import { asJson, oneLine } from './terminal-text.ts'

/** What opens a confidential library. */
type Key = ReturnType<ClosedLibrary['key']>

const widest = 16

const inWords = ({ what, faults, notes }: LookedAt): readonly string[] => [
  `${faults.length === 0 ? 'good ' : 'FAULT'}  ${what.padEnd(widest)}${notes.join(', ')}`.trimEnd(),
  ...faults.map((fault) => `         ${oneLine(fault)}`),
]

/**
 * Looks at a library, and mends what is safe to mend where that is asked for.
 * @returns what to print, and whether a fault is left
 */
export const examine = async (
  libraryPath: string,
  mend: boolean,
  json: boolean,
  key: Key,
): Promise<{ output: string; failures: readonly string[]; isNo: boolean }> => {
  const found = await examineLibrary(libraryPath, key)
  const mended = mend ? await mendLibrary(libraryPath, found, () => new Date(), key) : []
  const looked = mended.length > 0 ? await examineLibrary(libraryPath, key) : found
  const isNo = looked.some(({ faults }) => faults.length > 0)
  if (json) return { output: asJson({ good: !isNo, looked, mended }), failures: [], isNo }
  const lines = [...mended.map((line) => `mended: ${line}`), ...looked.flatMap(inWords)]
  return { output: `${lines.join('\n')}\n`, failures: [], isNo }
}
