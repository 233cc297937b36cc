import { counted } from './counted.ts'

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

const one = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** A size in bytes, in words: "1 byte", "812 bytes", "14 kB", "2.4 MB". */
export const fileSize = (bytes: number): string => {
  if (bytes < kilobyte) return counted(bytes, 'byte')
  if (bytes < megabyte) return `${Math.round(bytes / kilobyte)} kB`
  return `${one.format(bytes / megabyte)} MB`
}
