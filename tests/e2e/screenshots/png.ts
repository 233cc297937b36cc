import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A picture: rows of pixels from the top, each pixel red, green, blue from 0 to 255. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** A picture in at most 256 colours: one index into the palette a pixel. */
export interface IndexedPicture {
  readonly width: number
  readonly height: number
  readonly palette: readonly (readonly [number, number, number])[]
  readonly indices: Uint8Array
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

const chunksOf = (file: Buffer): readonly Chunk[] => {
  const chunks: Chunk[] = []
  for (let at = signature.length; at < file.length; ) {
    const length = file.readUInt32BE(at)
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

const paeth = (left: number, up: number, corner: number): number => {
  const estimate = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

const unfilter = (data: Buffer, stride: number, step: number, height: number): Uint8Array => {
  const rows = new Uint8Array(stride * height)
  for (let row = 0; row < height; row += 1) {
    const source = row * (stride + 1)
    const predict = predictors[data[source] ?? 0] ?? predictors[0]
    const start = row * stride
    for (let column = 0; column < stride; column += 1) {
      const left = column >= step ? (rows[start + column - step] ?? 0) : 0
      const up = row > 0 ? (rows[start + column - stride] ?? 0) : 0
      const corner = column >= step && row > 0 ? (rows[start + column - stride - step] ?? 0) : 0
      rows[start + column] = (data[source + 1 + column] ?? 0) + (predict?.(left, up, corner) ?? 0)
    }
  }
  return rows
}

/** Reads a PNG as Chromium writes them: 8 bits, RGB or RGBA, not interlaced. What is transparent is taken as it is. */
export const readPng = (file: Buffer): Picture => {
  const chunks = chunksOf(file)
  const header = chunks[0]?.data ?? Buffer.alloc(13)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const step = header[9] === 6 ? 4 : 3
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data: part }) => part)))
  const rows = unfilter(data, width * step, step, height)
  if (step === 3) return { width, height, pixels: rows }
  const pixels = rows.filter((_value, index) => index % 4 !== 3)
  return { width, height, pixels }
}

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** Writes an indexed PNG, a byte a pixel. */
export const writePng = ({ width, height, palette, indices }: IndexedPicture): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
