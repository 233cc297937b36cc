import { deepEqual } from 'node:assert/strict'
import { examineLibrary } from '../../../src/main/handlers/doctor/examine-library.ts'
import type { LibraryKey } from '../../../src/main/store/library-key.ts'
import type { Moment } from './run-and-kill.ts'

/** What one round has shown. */
export interface Round {
  /** What the killed program had said was done, and was found done. */
  readonly acknowledged: number
  /** How old the oldest text was that was typed and is not there, in ms; where it was typed. */
  readonly oldestLost?: number
}

/** A program at work, killed at random moments; a round fails where anything acknowledged is lost or half done. */
export interface KillTest {
  readonly name: string
  /** Makes what all rounds work on. @param folder empty, of this test alone */
  readonly prepare: (folder: string) => Promise<void>
  readonly round: (folder: string, random: () => number) => Promise<Round>
}

/** A moment after at least one line and at most `lines`, up to `ms` later. */
export const someMoment = (random: () => number, lines: number, ms: number): Moment => ({
  afterLines: 1 + Math.floor(random() * lines),
  thenMs: random() * ms,
})

/** Fails where anything in a library is damaged, or two parts of it do not agree. */
export const assertSound = async (path: string, key: LibraryKey | null = null): Promise<void> => {
  const looked = await examineLibrary(path, key)
  deepEqual(
    looked.flatMap(({ what, faults }) => faults.map((fault) => `${what}: ${fault}`)),
    [],
  )
}
