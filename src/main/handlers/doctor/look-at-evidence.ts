import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { countInWords } from '../../../core/export/in-words.ts'
import { readKeptFiles } from '../../store/evidence.ts'
import { type EvidenceCopy, type EvidencePlace, findEvidenceFile, readEvidenceFile } from '../../store/evidence-file.ts'
import { type LookedAt, listed } from './looked-at.ts'

const sha256Of = async (fileKey: Buffer | null, copy: EvidenceCopy): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of readEvidenceFile(fileKey, copy)) hash.update(chunk)
  return hash.digest('hex')
}

const faultOf = async (place: EvidencePlace, sha256: string): Promise<string | null> => {
  const copy = await findEvidenceFile(place, sha256)
  if (copy === null) return `the copy ${sha256} is missing`
  try {
    return (await sha256Of(place.fileKey, copy)) === sha256 ? null : `the copy ${sha256} is not what was kept`
  } catch {
    return `the copy ${sha256} cannot be read`
  }
}

/** Reads every copy that evidence names, and compares its bytes with the SHA-256 it was kept under. */
export const lookAtEvidence = async (database: Database, place: EvidencePlace): Promise<LookedAt> => {
  const kept = readKeptFiles(database)
  const faults: string[] = []
  for (const sha256 of kept) {
    const fault = await faultOf(place, sha256)
    if (fault) faults.push(fault)
  }
  return { what: 'evidence files', faults: listed(faults), notes: [countInWords(kept.length, 'copy', 'copies')] }
}
