import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { countInWords } from '../../../core/export/in-words.ts'
import { readKeptFiles } from '../../store/evidence.ts'
import { findEvidenceFile } from '../../store/evidence-file.ts'
import { type LookedAt, listed } from './looked-at.ts'

const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

const faultOf = async (libraryPath: string, sha256: string): Promise<string | null> => {
  const path = await findEvidenceFile(libraryPath, sha256)
  if (path === null) return `the copy ${sha256} is missing`
  try {
    return (await sha256Of(path)) === sha256 ? null : `the copy ${sha256} is not what was kept`
  } catch {
    return `the copy ${sha256} cannot be read`
  }
}

/** Reads every copy that evidence names, and compares its bytes with the SHA-256 it was kept under. */
export const lookAtEvidence = async (database: Database, libraryPath: string): Promise<LookedAt> => {
  const kept = readKeptFiles(database)
  const faults: string[] = []
  for (const sha256 of kept) {
    const fault = await faultOf(libraryPath, sha256)
    if (fault) faults.push(fault)
  }
  return { what: 'evidence files', faults: listed(faults), notes: [countInWords(kept.length, 'copy', 'copies')] }
}
