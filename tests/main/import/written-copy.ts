import { escapeXml } from '../../../src/main/import/xml-tree.ts'
import { bytesOf } from './imported.ts'
import { docxParts, wordParagraph, zipFile } from './zip-file.ts'

/** Words as they trip readers up: emoji, combining marks, right to left, hard spaces, soft hyphens, nothing composed. */
export const trickyWords: readonly string[] = [
  'crane',
  '👩‍👩‍👧',
  '🇪🇺',
  '👩🏽‍🚒',
  'e\u0301',
  '\u1112\u1161\u11ab',
  '\u212b',
  'ﬁsh',
  'שלום',
  'مرحبا',
  '\u200fא\u200f',
  'a\u00a0b',
  '\u00a0',
  'co\u00adop',
  '\u00ad',
  '\u2009x\u3000',
  'z\ufeffz',
  'l\u2028l',
  '“so”',
  'A&B',
  '𝔘',
]

const unicode = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${(text.charCodeAt(at) << 16) >> 16}?`).join('')

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeXml(text)}</p>`).join('')

const newsItem = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet>${content}</contentSet></newsItem>`

const item = (value: string, contentType: string): string =>
  JSON.stringify({ uri: 'urn:item:1', bodies: [{ role: 'main', contentType, value }] })

/** The same paragraphs as a file of every format there is, each written the way its programs write it. */
export const writtenCopies: readonly (readonly [
  format: string,
  name: string,
  write: (texts: readonly string[]) => Uint8Array,
])[] = [
  ['plain text', 'a.txt', (texts) => bytesOf(texts.join('\n'))],
  ['plain text with CRLF', 'a.txt', (texts) => bytesOf(texts.join('\r\n\r\n'))],
  ['plain text in UTF-16', 'a.txt', (texts) => Buffer.from(`\ufeff${texts.join('\r\n')}`, 'utf16le')],
  ['Markdown', 'a.md', (texts) => bytesOf(texts.join('\r\n\r\n'))],
  ['HTML', 'a.html', (texts) => bytesOf(`<!doctype html>\r\n<meta charset="utf-8">\r\n${paragraphs(texts)}`)],
  [
    'a saved page',
    'a.html',
    (texts) =>
      bytesOf(
        `<!doctype html><html><head><meta charset="utf-8"><meta property="og:type" content="article"></head><body><nav>Menu</nav><article>${paragraphs(texts)}<p>${'This is said so that it is long enough, and more. '.repeat(8)}</p></article><footer>Foot</footer></body></html>`,
      ),
  ],
  [
    'Word',
    'a.docx',
    (texts) =>
      zipFile(
        docxParts(
          texts.map((text) => wordParagraph(escapeXml(text)).replace('<w:t>', '<w:t xml:space="preserve">')).join(''),
        ),
      ),
  ],
  [
    'OpenDocument',
    'a.odt',
    (texts) =>
      zipFile([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
        {
          name: 'content.xml',
          content: `<office:document-content><office:body><office:text>${texts.map((text) => `<text:p>${escapeXml(text)}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
        },
      ]),
  ],
  ['RTF', 'a.rtf', (texts) => bytesOf(`{\\rtf1\\ansi ${texts.map((text) => `${unicode(text)}\\par`).join('\n')}}`)],
  ['ninjs with markup', 'a.json', (texts) => bytesOf(item(paragraphs(texts), 'text/html'))],
  ['ninjs with plain text', 'a.json', (texts) => bytesOf(item(texts.join('\r\n\r\n'), 'text/plain'))],
  [
    'NewsML-G2 with XHTML',
    'a.xml',
    (texts) => bytesOf(newsItem(`<inlineXML><html><body>${paragraphs(texts)}</body></html></inlineXML>`)),
  ],
  [
    'NewsML-G2 with plain text',
    'a.xml',
    (texts) => bytesOf(newsItem(`<inlineData contenttype="text/plain">${escapeXml(texts.join('\n\n'))}</inlineData>`)),
  ],
  [
    'NITF',
    'a.xml',
    (texts) => bytesOf(`<nitf><body><body.content><block>${paragraphs(texts)}</block></body.content></body></nitf>`),
  ],
]
