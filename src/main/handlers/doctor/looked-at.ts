/** One thing the doctor looked at, and what is wrong with it, a line each. Lines name records by id, never by words. */
export interface LookedAt {
  readonly what: 'file' | 'records' | 'references' | 'search index' | 'annotations' | 'evidence files' | 'backups'
  readonly faults: readonly string[]
  /** What is worth knowing and no fault. */
  readonly notes: readonly string[]
}

/** More faults of one kind than this are counted, not listed. */
const mostListed = 20

/** The first faults, and how many there are besides. */
export const listed = (faults: readonly string[]): readonly string[] =>
  faults.length <= mostListed
    ? faults
    : [...faults.slice(0, mostListed), `and ${faults.length - mostListed} more like these`]
