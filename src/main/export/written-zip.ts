import { Zip, ZipDeflate, type Zippable, zipSync } from 'fflate'
import type { Steps } from '../../core/steps.ts'

/** The first day that a zip file can name: the same parts always give the same bytes. */
const noDay = new Date(1980, 0, 1, 0, 0, 0)

/** What is packed already gets no smaller. */
const packed = /\.(?:docx|jpe?g|m4a|mkv|mov|mp3|mp4|ogg|opus|pdf|png|pptx|webm|webp|xlsx|zip)$/i

const isPacked = (name: string): boolean => packed.test(name)

/**
 * Writes a zip file of parts by name, in the order of the names. The same parts always give the same bytes.
 * @param staysAsItIs whether a part goes in unpacked; by its ending where left out
 */
export const writtenZip = (
  parts: Readonly<Record<string, Uint8Array>>,
  staysAsItIs: (name: string) => boolean = isPacked,
): Uint8Array => {
  const sorted: Zippable = {}
  for (const name of Object.keys(parts).toSorted()) {
    const part = parts[name]
    if (part) sorted[name] = [part, { level: staysAsItIs(name) ? 0 : 6, mtime: noDay }]
  }
  return zipSync(sorted)
}

/**
 * The same for parts that are long: each is given in pieces, of which one is packed at a step. Sizes stand behind the
 * parts, as Java writes them.
 */
export function* zipInSteps(parts: Readonly<Record<string, readonly Uint8Array[]>>): Steps<Uint8Array> {
  const written: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    written.push(bytes)
  })
  for (const name of Object.keys(parts).toSorted()) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = noDay
    zip.add(entry)
    for (const piece of parts[name] ?? []) {
      entry.push(piece)
      yield
    }
    entry.push(new Uint8Array(0), true)
  }
  zip.end()
  return Buffer.concat(written)
}
