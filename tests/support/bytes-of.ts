import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A fingerprint of a file's bytes, to tell whether it was touched. */
export const bytesOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
