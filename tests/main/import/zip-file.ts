import { crc32, deflateRawSync } from 'node:zlib'

/** A file for `zipFile`; what is not given is as it should be. */
export interface ZipPart {
  readonly name: string
  readonly content: string | Uint8Array
  /** The unpacked size that the archive claims. */
  readonly claimedSize?: number
  readonly encrypted?: boolean
}

const record = (
  fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[],
  ...rest: readonly Buffer[]
): Buffer => {
  const head = Buffer.alloc(fields.reduce((length, [bytes]) => length + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields)
    at = bytes === 8 ? head.writeBigUInt64LE(BigInt(value), at) : head.writeUIntLE(value, at, bytes)
  return Buffer.concat([head, ...rest])
}

const packedNothing = deflateRawSync(Buffer.alloc(0))

/** How many entries the end of an archive counts to; with more, another end before it does (ZIP64). */
const mostCounted = 0xffff

const largeEnd = (parts: number, size: number, offset: number): Buffer =>
  record([
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, parts],
    [8, parts],
    [8, size],
    [8, offset],
    [4, 0x07064b50],
    [4, 0],
    [8, offset + size],
    [4, 1],
  ])

/** Writes a zip archive, also one that no proper program would write. */
export const zipFile = (parts: readonly ZipPart[]): Uint8Array => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedSize, encrypted } of parts) {
    const plain = Buffer.from(content)
    const packed = plain.length === 0 ? packedNothing : deflateRawSync(plain)
    const fileName = Buffer.from(name)
    const shared = [
      [2, 20],
      [2, encrypted ? 1 : 0],
      [2, 8],
      [4, 0],
      [4, crc32(plain)],
      [4, packed.length],
      [4, claimedSize ?? plain.length],
      [2, fileName.length],
      [2, 0],
    ] as const
    const local = record([[4, 0x04034b50], ...shared], fileName, packed)
    directory.push(record([[4, 0x02014b50], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]], fileName))
    locals.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const counted = Math.min(parts.length, mostCounted)
  const end = record([
    [4, 0x06054b50],
    [4, 0],
    [2, counted],
    [2, counted],
    [4, entries.length],
    [4, offset],
    [2, 0],
  ])
  const before = parts.length >= mostCounted ? [largeEnd(parts.length, entries.length, offset)] : []
  return Buffer.concat([...locals, entries, ...before, end])
}

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** The XML of a document with this inside its body. */
export const documentXml = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`

export const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** The parts of a small Word document. */
export const docxParts = (body: string): readonly ZipPart[] => [
  { name: '[Content_Types].xml', content: types },
  { name: '_rels/.rels', content: relations },
  { name: 'word/document.xml', content: documentXml(body) },
]
