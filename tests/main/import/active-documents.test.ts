import { describe, expect, it, test } from 'vitest'
import { countFileChanges, importFile } from '../../../src/main/import/import-file.ts'
import { leadsElsewhere } from '../../../src/main/import/loaded-content.ts'
import { bytesOf, failureOf, importedText } from './imported.ts'
import { docxParts, wordParagraph, type ZipPart, zipFile } from './zip-file.ts'

test.each([
  ['http://a.example/b.dotm', true],
  ['HTTPS://a.example', true],
  [' ftp://a.example/b', true],
  ['mhtml:http://a.example!x', true],
  ['\\\\server\\share\\house.dotm', true],
  ['//server/share/house.dotm', true],
  ['file://server/share/house.dotm', true],
  ['file:////server/share/house.dotm', true],
  ['file:///\\\\server\\share\\house.dotm', true],
  ['file:///%5C%5Cserver%5Cshare', true],
  ['file:\\\\server\\share', true],
  ['vnd.sun.star.script:a', true],
  ['file:///C:\\Users\\Ana\\Templates\\Normal.dotm', false],
  ['file:///C:/Templates/house%20style.dotx', false],
  ['file://C:/Templates/house.dotx', false],
  ['file://localhost/C:/Templates/house.dotx', false],
  ['file:/home/ana/house.ott', false],
  ['C:\\Templates\\house.dotx', false],
  ['Normal.dotm', false],
  ['../Templates/house.ott', false],
  ['Pictures/1000.png', false],
  ['cid:image001.png@01D0', false],
  ['', false],
])('%s leads elsewhere: %s', (address, is) => {
  expect(leadsElsewhere(address)).toBe(is)
})

const relations = (type: string, target: string, mode = 'External'): ZipPart => ({
  name: 'word/_rels/document.xml.rels',
  content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`,
})

const word = (body: string, ...more: readonly ZipPart[]) => ({
  name: 'copy.docx',
  bytes: zipFile([...docxParts(body), ...more]),
})

const withType = (type: string): Uint8Array =>
  zipFile(
    docxParts(wordParagraph('Words')).map((part) => ({
      ...part,
      content: String(part.content).replace(
        'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        type,
      ),
    })),
  )

const words = wordParagraph('Words')

describe('A Word document', () => {
  it.each([
    ['with a macro project', word(words, { name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' })],
    ['of the kind for macros', { name: 'a.docm', bytes: withType('vnd.ms-word.document.macroEnabled.main+xml') }],
    [
      'that is a template for macros',
      { name: 'a.dotm', bytes: withType('vnd.ms-word.template.macroEnabledTemplate.main+xml') },
    ],
  ])('%s is refused, and the error says what to do', async (_, file) => {
    const { code, message } = await failureOf(() => importFile(file))
    expect(code).toBe('unsupported_format')
    expect(message).toBe(
      'The Word document carries macros. Save it as .docx without macros in Word, then bring it in again. Nothing was imported.',
    )
  })

  it.each([
    ['attachedTemplate', 'http://a.example/house.dotm'],
    ['attachedTemplate', '\\\\server\\house.dotm'],
    ['image', 'https://a.example/pixel.png'],
    ['oleObject', 'mhtml:https://a.example/x!x-usc:https://a.example/x'],
    ['video', 'https://a.example/film'],
    ['frame', 'file:///C:/page.html'],
    ['subDocument', 'chapter.docx'],
    ['aFChunk', 'https://a.example/page.html'],
    ['somethingNew', 'https://a.example/page.html'],
  ])('is refused that loads %s from %s', async (type, target) => {
    const { code, message } = await failureOf(() => importFile(word(words, relations(type, target))))
    expect(code).toBe('unsupported_format')
    expect(message).toContain(`from elsewhere when a word processor opens it: ${target}. `)
    expect(message).toContain('Nothing was imported.')
  })

  it.each([
    ['hyperlink', 'https://a.example/page.html'],
    ['attachedTemplate', 'file:///C:\\Users\\Ana\\AppData\\Roaming\\Microsoft\\Templates\\Normal.dotm'],
    ['image', 'picture.png'],
    ['oleObject', 'file:///C:\\Figures\\Harbour.xlsx'],
  ])('is read that leads by %s to %s', async (type, target) => {
    const article = await importFile(word(words, relations(type, target)))
    expect(importedText(article)).toBe('Words')
  })

  const field = (...instruction: readonly string[]): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction.map((part) => `<w:r><w:instrText>${part}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

  it.each([
    ['calls another program', field(' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" ')],
    ['calls it in pieces', field(' DD', 'E', 'AUTO cmd calc')],
    ['calls it simply', '<w:p><w:fldSimple w:instr="dde cmd calc"><w:r><w:t>Shown</w:t></w:r></w:fldSimple></w:p>'],
    [
      'calls it by what another field shows',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${field(' QUOTE 68 ').replaceAll('Shown', 'DDEAUTO ').slice(5, -6)}<w:r><w:instrText>cmd calc</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ],
    ['takes in text of the web', field(' INCLUDETEXT "https://a.example/a.docx" ')],
    ['takes in a picture of the web', field(' INCLUDEPICTURE https://a.example/a.png \\d ')],
    ['links to a server', field(' LINK Excel.Sheet.12 "\\\\\\\\server\\\\a.xlsx" "R1C1" ')],
  ])('is refused whose field %s', async (_, body) => {
    expect((await failureOf(() => importFile(word(body)))).code).toBe('unsupported_format')
  })

  it.each([
    ['a date', field(' DATE \\@ "d MMMM yyyy" ')],
    ['a link', field(' HYPERLINK "https://a.example/" ')],
    ['a local sheet', field(' LINK Excel.Sheet.12 "C:\\\\a.xlsx" "R1C1:R5C3" ')],
    ['a picture of its mail', field(' INCLUDEPICTURE "cid:image001.png" ')],
  ])('is read with a field for %s', async (_, body) => {
    expect(importedText(await importFile(word(body)))).toBe('Shown')
  })

  it('that is refused is not asked about: its tracked changes do not count', async () => {
    const file = word(
      '<w:p><w:ins w:author="Ana"><w:r><w:t>Words</w:t></w:r></w:ins></w:p>',
      relations('image', 'https://a.example/a.png'),
    )
    expect(await countFileChanges(file)).toEqual({ inserted: 0, deleted: 0 })
  })
})

const odt = (inside: string, ...more: readonly ZipPart[]) => ({
  name: 'copy.odt',
  bytes: zipFile([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      content: `<office:document-content><office:scripts/><office:text><text:p>Words</text:p>${inside}</office:text></office:document-content>`,
    },
    ...more,
  ]),
})

describe('An OpenDocument text', () => {
  it.each([
    ['with a Basic module', odt('', { name: 'Basic/Standard/Module1.xml', content: '<a/>' })],
    ['with a script', odt('', { name: 'Scripts/python/x.py', content: 'x' })],
    [
      'that runs one of somebody’s',
      odt('<script:event-listener script:language="ooo:script" xlink:href="vnd.sun.star.script:x"/>'),
    ],
  ])('%s is refused, and the error says what to do', async (_, file) => {
    const { code, message } = await failureOf(() => importFile(file))
    expect(code).toBe('unsupported_format')
    expect(message).toBe(
      'The OpenDocument text carries macros. Save it as a Word document (.docx), which leaves them out, then bring that in. Nothing was imported.',
    )
  })

  it.each([
    '<draw:object xlink:href="https://a.example/a.ods"/>',
    '<draw:object-ole xlink:href="file://server/a.xls"/>',
    '<draw:image xlink:href="https://a.example/a.png"/>',
    '<draw:floating-frame xlink:href="https://a.example/"/>',
    '<text:section><text:section-source xlink:href="https://a.example/a.odt"/></text:section>',
    '<text:section><office:dde-source office:dde-application="soffice"/></text:section>',
  ])('is refused with %s', async (element) => {
    expect((await failureOf(() => importFile(odt(element)))).code).toBe('unsupported_format')
  })

  it('is refused whose template lies elsewhere', async () => {
    const meta = (address: string): ZipPart => ({
      name: 'meta.xml',
      content: `<office:document-meta><office:meta><meta:template xlink:href="${address}"/></office:meta></office:document-meta>`,
    })
    expect((await failureOf(() => importFile(odt('', meta('https://a.example/a.ott'))))).code).toBe(
      'unsupported_format',
    )
    expect(importedText(await importFile(odt('', meta('../../house.ott'))))).toBe('Words')
  })

  it('is read with links, pictures of its own, and a list of macros without any', async () => {
    const file = odt(
      '<text:p><text:a xlink:href="https://a.example/">link</text:a><draw:image xlink:href="Pictures/1.png"/></text:p>',
      { name: 'Basic/Standard/script-lb.xml', content: '<library/>' },
      { name: 'Basic/script-lc.xml', content: '<libraries/>' },
    )
    expect(importedText(await importFile(file))).toBe('Words\nlink')
  })
})

const rtf = (inside: string) => ({ name: 'copy.rtf', bytes: bytesOf(`{\\rtf1\\ansi ${inside} Words\\par}`) })
const hex = (letters: string, encoding: 'latin1' | 'utf16le' = 'latin1'): string =>
  Buffer.from(letters, encoding).toString('hex')

describe('An RTF file', () => {
  it.each([
    String.raw`{\*\template http://a.example/house.dot}`,
    String.raw`{\*\template \\\\server\\house.dot}`,
    String.raw`{\object\objautlink{\*\objdata ${hex('Excel https://a.example/a.xls')}}}`,
    String.raw`{\object\objautlink\objupdate{\*\objdata ${hex('\\\\server\\share\\a.doc', 'utf16le')}}}`,
    String.raw`{\object\objemb{\*\objdata ${hex('OLE2Link')}${hex('https://a.example/a.hta', 'utf16le')}}}`,
    String.raw`{\object\objautlink{\*\objdata 00ff}}`,
    String.raw`{\field{\*\fldinst DDEAUTO cmd calc}{\fldrslt Shown}}`,
    String.raw`{\field{\*\fldinst INCLUDEPICTURE "https://a.example/a.png" \\d}{\fldrslt Shown}}`,
  ])('is refused with %s', async (inside) => {
    const { code, message } = await failureOf(() => importFile(rtf(inside)))
    expect(code).toBe('unsupported_format')
    expect(message).toContain('Nothing was imported.')
  })

  it.each([
    String.raw`{\*\template C:\\Templates\\house.dot}`,
    String.raw`{\object\objautlink{\*\objdata ${hex('Excel C:\\Figures\\a.xls')}}{\result x}}`,
    String.raw`{\object\objemb{\*\objdata ${hex('Excel see https://a.example/')}}}`,
    String.raw`{\field{\*\fldinst HYPERLINK "https://a.example/"}{\fldrslt }}`,
  ])('is read with %s', async (inside) => {
    expect(importedText(await importFile(rtf(inside))).trim()).toBe('Words')
  })
})
