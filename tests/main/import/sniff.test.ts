import { describe, expect, it } from 'vitest'
import { parseBody } from '../../../src/core/document/schema.ts'
import { importFile } from '../../../src/main/import/import-file.ts'
import { sniffFormat } from '../../../src/main/import/sniff.ts'
import { bytesOf, failureOf, importText } from './imported.ts'
import { docxParts, wordParagraph, zipFile } from './zip-file.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('telling a file’s format', () => {
  it.each([
    ['copy.txt', 'Plain words.', 'text'],
    ['copy', 'Plain words.', 'text'],
    ['copy.md', '# Head', 'markdown'],
    ['COPY.MARKDOWN', '# Head', 'markdown'],
    ['page.html', '<p>A piece of a page</p>', 'html'],
    ['page.txt', '<!DOCTYPE html><p>Page', 'html'],
    ['page.md', '\n<!-- saved --> <html lang="en"><p>Page', 'html'],
    ['page.xhtml', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html></html>', 'html'],
    ['copy.txt', 'We write <html> in small letters.', 'text'],
  ])('goes by the content of %s: %s', (name, text, format) => {
    expect(sniffFormat({ name, bytes: bytesOf(text) })).toBe(format)
  })

  it.each(['Short “words”.', 'Мы ждём решения суда.', 'Περιμένουμε.', 'לא נחכה עוד', 'لن ننتظر', '我们在等待。'])(
    'takes UTF-16 for text in either order of its bytes: %s',
    async (text) => {
      const little = Buffer.from(`\ufeff${text}`, 'utf16le')
      for (const bytes of [little, Buffer.from(little).swap16()]) {
        const { body } = await importFile({ name: 'copy.txt', bytes: new Uint8Array(bytes) })
        expect(parseBody(body).textContent).toBe(text)
      }
    },
  )

  it('does not take noise for text because it begins like UTF-16', () => {
    const bytes = latin(`\xff\xfe${'\x01\x00\x02\x00\x03\x00\x00\x00'.repeat(50)}`)
    expect(() => sniffFormat({ name: 'copy.txt', bytes })).toThrow('not text')
  })

  it('knows a Word document whatever its name', async () => {
    const bytes = zipFile(docxParts(wordParagraph('Words')))
    expect((await importFile({ name: 'copy.txt', bytes })).origin.format).toBe('docx')
  })

  it.each([
    ['paper.pdf', '%PDF-1.7\n'],
    ['picture.txt', '\x89PNG\r\n\x1a\n'],
    ['photo.jpg', '\xff\xd8\xff\xe0'],
    ['old.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['packed.gz', '\x1f\x8b\x08'],
    ['noise.txt', '\x00\x01\x02\x03\x04\x05\x06\x10\x11\x12\x13\x14'.repeat(20)],
  ])('refuses %s and names what can be read', async (name, start) => {
    const failure = await failureOf(() => importFile({ name, bytes: latin(start) }))
    expect(failure.code).toBe('unsupported_format')
    expect(failure.message).toContain(
      'Attest reads plain text, Markdown, HTML, Word documents (DOCX), OpenDocument texts (ODT), RTF, ninjs, NewsML-G2',
    )
  })

  it.each([
    ['copy.docx', bytesOf('Not a Word document at all.')],
    ['copy.docx', zipFile([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }])],
    ['secret.docx', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ])('says that %s is not what its name says', async (name, bytes) => {
    expect((await failureOf(() => importFile({ name, bytes }))).code).toBe('unreadable_file')
  })

  it('refuses other archives', async () => {
    const bytes = zipFile([{ name: 'a.txt', content: 'a' }])
    expect((await failureOf(() => importFile({ name: 'a.zip', bytes }))).code).toBe('unsupported_format')
  })

  it.each([
    ['nothing.txt', ''],
    ['blank.txt', ' \n\t\n'],
    ['blank.md', '\n\n---\n'],
    ['blank.html', '<title>App</title><div id="app"></div><script>start()</script>'],
    ['mark.txt', '\ufeff'],
  ])('refuses %s, which holds no text', async (name, text) => {
    expect((await failureOf(() => importText(name, text))).code).toBe('empty_file')
  })
})
