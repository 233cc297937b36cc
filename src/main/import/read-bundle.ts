import { createHash } from 'node:crypto'
import { AttestError } from '../../core/errors.ts'
import {
  type BundleManifest,
  bundleManifestName,
  bundleManifestSchema,
  bundleRecordsName,
  bundleVersion,
} from '../../core/export/bundle-manifest.ts'
import { type BundleRecords, readBundleRecords } from '../../core/export/bundle-records.ts'
import { checkLimit } from '../../core/model/import-limits.ts'
import { checkJson } from './check-json.ts'
import { walkZip } from './walk-zip.ts'

/** A bundle that was read: its records, and copies of evidence files by their SHA-256. */
export interface ReadBundle extends BundleRecords {
  readonly files: ReadonlyMap<string, Uint8Array>
}

const damaged = (why: string): AttestError =>
  new AttestError('unreadable_file', `The bundle is damaged: ${why} Nothing was imported.`)

/** Whether a file begins as a bundle does: a zip whose first part is the manifest. */
export const isBundle = (bytes: Uint8Array): boolean => {
  const name = String.fromCharCode(...bytes.subarray(30, 30 + bundleManifestName.length))
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4 && name === bundleManifestName
}

const isKnownPart = (name: string): boolean =>
  name === bundleManifestName || name === bundleRecordsName || /^files\/[0-9a-f]{64}$/.test(name)

const readParts = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> => {
  const parts = new Map<string, Buffer>()
  await walkZip(bytes, {
    what: 'The bundle',
    mostParts: 'bundleParts',
    mostBytes: 'bundleBytes',
    mostTextBytes: 'bundleRecordBytes',
    // Files go into a bundle as they are, and records become ten to twenty times smaller.
    mostTimes: 100,
    isText: (name) => !name.startsWith('files/'),
    keeps: isKnownPart,
    take: (name, content) => {
      if (!isKnownPart(name)) throw damaged('it holds a part that does not belong there.')
      parts.set(name, content)
    },
  })
  return parts
}

const readManifest = (part: Buffer | undefined): BundleManifest => {
  let json: unknown
  const text = part?.toString('utf8') ?? ''
  checkJson(text, 'bundleElements')
  try {
    json = JSON.parse(text)
  } catch {
    throw damaged('its table of contents cannot be read.')
  }
  const read = bundleManifestSchema.safeParse(json)
  if (!read.success) throw damaged('its table of contents does not fit.')
  if (read.data.version > bundleVersion)
    throw new AttestError(
      'unreadable_file',
      'This bundle was written by a newer version of Attest. Nothing was imported.',
    )
  return read.data
}

/** Every part is as the manifest says, and there are no others. */
const checkParts = (parts: ReadonlyMap<string, Buffer>, manifest: BundleManifest): void => {
  const names = new Set(manifest.parts.map(({ name }) => name))
  if (names.size !== parts.size - 1 || names.size !== manifest.parts.length)
    throw damaged('its table of contents does not fit.')
  for (const { name, size, sha256 } of manifest.parts) {
    const part = parts.get(name)
    const found = part && createHash('sha256').update(part).digest('hex')
    if (part?.length !== size || found !== sha256) throw damaged('a part was changed since it was written.')
    if (name.startsWith('files/') && name !== `files/${sha256}`) throw damaged('a file is not what its name says.')
  }
}

/**
 * Reads an Attest bundle whole and checks every part of it before anything is stored.
 * @throws AttestError `too_large`, or `unreadable_file` where it is damaged, changed, or of a newer version
 */
export const readBundle = async (bytes: Uint8Array): Promise<ReadBundle> => {
  checkLimit('bundleBytes', bytes.length)
  const parts = await readParts(bytes)
  checkParts(parts, readManifest(parts.get(bundleManifestName)))
  const text = parts.get(bundleRecordsName)?.toString('utf8') ?? ''
  checkJson(text, 'bundleElements')
  const records = readBundleRecords(text)
  const named = new Set(records.records.evidence.flatMap(({ file }) => file?.sha256 ?? []))
  const files = new Map<string, Uint8Array>()
  for (const [name, content] of parts) {
    if (!name.startsWith('files/')) continue
    const sha256 = name.slice('files/'.length)
    if (!named.has(sha256)) throw damaged('it holds a file that no evidence names.')
    files.set(sha256, content)
  }
  return { ...records, files }
}
