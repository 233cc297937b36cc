import { checkLimit } from '../../core/model/import-limits.ts'
import { walkZip } from './walk-zip.ts'

/** The parts of a packed document by name: those that are XML as text, the others empty. */
export type ZipParts = ReadonlyMap<string, string>

const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) || name === 'mimetype'

/**
 * Walks through every part of a packed document before anything else touches it. A part's name is only a name.
 * @throws AttestError `too_large`, `unreadable_file` where it is damaged or encrypted
 */
export const readZipParts = async (bytes: Uint8Array): Promise<ZipParts> => {
  const parts = new Map<string, string>()
  let elements = 0
  await walkZip(bytes, {
    what: 'The document',
    mostParts: 'zipParts',
    mostBytes: 'zipBytes',
    mostTextBytes: 'zipXmlBytes',
    mostTimes: null,
    isText,
    keeps: isText,
    take: (name, part) => {
      const content = part.toString('utf8').replace(/^\ufeff/, '')
      elements += content.match(/<[^/?!]/g)?.length ?? 0
      checkLimit('xmlElements', elements)
      parts.set(name, content)
    },
  })
  return parts
}
