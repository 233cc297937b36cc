/** Control words that stand for a character. */
export const rtfCharacters: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  '~': '\u00a0',
  '-': '\u00ad',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
}

/** The code pages of fonts, by their `\fcharset`. */
const codePageOfCharset: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

const labels: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** The code page a font's characters are in; null where it is the document's. */
export const codePageOf = (charset: number): number | null => codePageOfCharset[charset] ?? null

const decoders = new Map<number, InstanceType<typeof TextDecoder>>()

/**
 * Reads bytes of a code page; those nobody here knows are read as Windows-1252.
 * @param bytes a character each
 * @param goesOn whether more bytes of the same text come: a character may lie across the end
 */
export const decodePage = (bytes: string, page: number, goesOn: boolean): string => {
  const label = labels[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
  const decoder = decoders.get(page) ?? new TextDecoder(label)
  decoders.set(page, decoder)
  return decoder.decode(Buffer.from(bytes, 'latin1'), { stream: goesOn })
}
