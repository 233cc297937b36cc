import { crc32, deflateRawSync } from 'node:zlib'

/** A file for `zipFile`; what is not given is as it should be. */
export interface ZipPart {
  readonly name: string
  readonly content: string | Uint8Array
  /** The unpacked size that the archive claims. */
  readonly claimedSize?: number
  readonly encrypted?: boolean
}

const record = (fields: readonly (readonly [bytes: 2 | 4, value: number])[], ...rest: readonly Buffer[]): Buffer => {
  const head = Buffer.alloc(fields.reduce((length, [bytes]) => length + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields) at = head.writeUIntLE(value, at, bytes)
  return Buffer.concat([head, ...rest])
}

/** Writes a zip archive, also one that no proper program would write. */
export const zipFile = (parts: readonly ZipPart[]): Uint8Array => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedSize, encrypted } of parts) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
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
  const end = record([
    [4, 0x06054b50],
    [4, 0],
    [2, parts.length],
    [2, parts.length],
    [4, entries.length],
    [4, offset],
    [2, 0],
  ])
  return Buffer.concat([...locals, entries, end])
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
