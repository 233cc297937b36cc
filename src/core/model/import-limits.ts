import { AttestError } from '../errors.ts'

const megabyte = 1024 * 1024

/** The largest that is read. Above, a file is refused with the number in the message. */
export const limits = {
  /** Of any file; Word documents with pictures are the large ones. */
  fileBytes: 50 * megabyte,
  /** Of a text, Markdown or HTML file, and of pasted copy. */
  textBytes: 10 * megabyte,
  /** Of an article's text: about 150,000 words. */
  characters: 1_000_000,
  paragraphs: 20_000,
  htmlElements: 200_000,
  /** Of an Attest bundle, with its evidence files; more does not fit into memory safely. */
  bundleBytes: 500 * megabyte,
  bundleParts: 10_000,
  /** Of a bundle's records, unpacked. */
  bundleRecordBytes: 100 * megabyte,
  /** Objects and lists in them. */
  bundleElements: 1_000_000,
  /** Of a document that is a packed folder: DOCX, ODT. */
  zipParts: 2000,
  /** What its parts may hold unpacked; counted, not believed. */
  zipBytes: 120 * megabyte,
  zipXmlBytes: 30 * megabyte,
  /** Of all parts together; what reading takes depends on these most of all. */
  xmlElements: 300_000,
  /** How deep elements lie in one another. */
  xmlDepth: 1000,
  /** Comments and tracked changes that become notes. */
  importedNotes: 20_000,
  /** Runs of words under such notes, one for each note over it. */
  notedRuns: 200_000,
} as const

export type LimitName = keyof typeof limits

/** How large a file of this name may be. */
export const fileLimit = (name: string): LimitName => (/\.attest\.zip$/i.test(name) ? 'bundleBytes' : 'fileBytes')

const inWords: Readonly<Record<LimitName, (limit: string) => string>> = {
  fileBytes: (limit) => `The file is larger than ${limit}.`,
  textBytes: (limit) => `The text is larger than ${limit}.`,
  characters: (limit) => `The text is longer than ${limit} characters.`,
  paragraphs: (limit) => `The text has more than ${limit} paragraphs.`,
  htmlElements: (limit) => `The page is made of more than ${limit} elements.`,
  bundleBytes: (limit) => `The bundle is larger than ${limit}.`,
  bundleParts: (limit) => `The bundle is made of more than ${limit} parts.`,
  bundleRecordBytes: (limit) => `The records of the bundle unpack to more than ${limit}.`,
  bundleElements: (limit) => `The records of the bundle hold more than ${limit} objects and lists.`,
  zipParts: (limit) => `The document is made of more than ${limit} parts.`,
  zipBytes: (limit) => `The document unpacks to more than ${limit}.`,
  zipXmlBytes: (limit) => `The text parts of the document unpack to more than ${limit}.`,
  xmlElements: (limit) => `The document is made of more than ${limit} elements.`,
  xmlDepth: (limit) => `The elements of the document lie more than ${limit} deep in one another.`,
  importedNotes: (limit) => `The document has more than ${limit} comments and changes.`,
  notedRuns: (limit) => `The comments and changes of the document lie over more than ${limit} runs of words.`,
}

const shown = (name: LimitName): string =>
  name.endsWith('Bytes') ? `${limits[name] / megabyte} MB` : limits[name].toLocaleString('en-US')

/** @throws AttestError `too_large` where `amount` is above the named limit */
export const checkLimit = (name: LimitName, amount: number): void => {
  if (amount <= limits[name]) return
  throw new AttestError('too_large', `${inWords[name](shown(name))} Attest does not read more; nothing was imported.`)
}
