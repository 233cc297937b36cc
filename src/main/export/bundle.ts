import { createHash } from 'node:crypto'
import {
  type BundleManifest,
  bundleFileName,
  bundleManifestName,
  bundleRecordsName,
  bundleVersion,
} from '../../core/export/bundle-manifest.ts'
import { type BundlePast, writeBundleRecords } from '../../core/export/bundle-records.ts'
import type { ExportInput } from '../../core/export/export-input.ts'
import { utf8 } from './utf8.ts'
import { writtenZip } from './written-zip.ts'

/** What only a bundle takes along: the past, and copies of evidence files by their SHA-256. */
export interface Luggage extends BundlePast {
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Nothing but the records. */
export const noLuggage: Luggage = { settled: [], history: [], files: new Map() }

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Writes an article with all that belongs to it as one zip: records, history, copies of evidence files, and a manifest with
 * the size and SHA-256 of each. When and by whom is not in it, so that the same article always gives the same bytes.
 */
export const bundleExport = ({ records }: ExportInput, { settled, history, files }: Luggage): Uint8Array => {
  const parts: Record<string, Uint8Array> = {
    [bundleRecordsName]: utf8(writeBundleRecords({ records, settled, history })),
  }
  for (const [sha256, bytes] of files) parts[bundleFileName(sha256)] = bytes
  const manifest: BundleManifest = {
    format: 'attest-bundle',
    version: bundleVersion,
    parts: Object.keys(parts)
      .toSorted()
      .map((name) => {
        const bytes = parts[name] ?? new Uint8Array()
        return { name, size: bytes.length, sha256: sha256Of(bytes) }
      }),
  }
  const index = utf8(`${JSON.stringify(manifest, null, 2)}\n`)
  // Recordings and scans are packed already; and a file that packs too well would be taken for one that means harm.
  return writtenZip({ ...parts, [bundleManifestName]: index }, (name) => name.startsWith('files/'))
}
