import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { limits } from '../../src/core/model/import-limits.ts'
import { documentXml, docxParts, wordParagraph, type ZipPart, zipFile } from '../main/import/zip-file.ts'
import { testFolder } from '../support/test-library.ts'

const megabyte = 2 ** 20

const odtParts = (content: string): readonly ZipPart[] => [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
  { name: 'content.xml', content },
]

const text = (inside: string): string =>
  `<office:document-content><office:text>${inside}</office:text></office:document-content>`

const comments = (count: number): readonly ZipPart[] => [
  ...docxParts(wordParagraph('Words')),
  {
    name: 'word/_rels/document.xml.rels',
    content: '<Relationships><Relationship Id="c" Type="x/comments" Target="comments.xml"/></Relationships>',
  },
  { name: 'word/comments.xml', content: `<w:comments>${'<w:comment w:id="1"/>'.repeat(count)}</w:comments>` },
]

/** Comments that all lie over all of the text. */
const stacked = (count: number): readonly ZipPart[] => {
  const ids = Array.from({ length: count }, (_, id) => id)
  const body = `<w:p>${ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('')}${'<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>'.repeat(500)}${ids.map((id) => `<w:commentRangeEnd w:id="${id}"/>`).join('')}</w:p>`
  return [
    ...comments(0).filter(({ name }) => !/document\.xml$|comments\.xml$/.test(name)),
    { name: 'word/document.xml', content: documentXml(body) },
    {
      name: 'word/comments.xml',
      content: `<w:comments>${ids.map((id) => `<w:comment w:id="${id}"/>`).join('')}</w:comments>`,
    },
  ]
}

const entities =
  '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]>'

const zips: readonly (readonly [string, string, readonly ZipPart[], string])[] = [
  [
    'a Word document that unpacks to 200 MB',
    'a.docx',
    [...docxParts(''), { name: 'word/media/a.bin', content: Buffer.alloc(200 * megabyte) }],
    'too_large',
  ],
  ['one whose text unpacks to 200 MB', 'a.docx', docxParts(' '.repeat(200 * megabyte)), 'too_large'],
  [
    'one that claims to unpack to little',
    'a.docx',
    [...docxParts(''), { name: 'word/media/a.bin', content: Buffer.alloc(200 * megabyte), claimedSize: 10 }],
    'unreadable_file',
  ],
  ['one of too many elements', 'a.docx', docxParts('<w:p/>'.repeat(limits.xmlElements)), 'too_large'],
  ['one with a million comments', 'a.docx', comments(1_000_000), 'too_large'],
  ['one whose comments lie over one another', 'a.docx', stacked(2000), 'too_large'],
  [
    'one that climbs out of its folder',
    'a.docx',
    [...docxParts(''), { name: '../../a.txt', content: 'x' }],
    'unreadable_file',
  ],
  ['an ODT whose text unpacks to 200 MB', 'a.odt', odtParts(text(' '.repeat(200 * megabyte))), 'too_large'],
  [
    'an ODT that claims to unpack to little',
    'a.odt',
    odtParts(text(' '.repeat(20 * megabyte))).map((part) => ({ ...part, claimedSize: 10 })),
    'unreadable_file',
  ],
  ['an ODT of too many elements', 'a.odt', odtParts(text('<text:p/>'.repeat(limits.xmlElements))), 'too_large'],
  [
    'an ODT nested without end',
    'a.odt',
    odtParts(text(`${'<text:span>'.repeat(200_000)}${'</text:span>'.repeat(200_000)}`)),
    'too_large',
  ],
  ['an ODT that defines entities', 'a.odt', odtParts(`${entities}<a>&d;</a>`), 'unreadable_file'],
  [
    'an ODT that repeats spaces without end',
    'a.odt',
    odtParts(text(`<text:p>a${'<text:s text:c="999999999"/>'.repeat(50_000)}b</text:p>`)),
    'too_large',
  ],
  [
    'an archive of 60,000 entries, nearly as many as it can have',
    'a.docx',
    Array.from({ length: 60_000 }, (_, at) => ({ name: `${at}.xml`, content: '' })),
    'too_large',
  ],
]

const texts: readonly (readonly [string, string, string, string])[] = [
  ['XML that defines entities', 'a.xml', `<?xml version="1.0"?>${entities}<nitf>&d;</nitf>`, 'unreadable_file'],
  ['XML nested without end', 'a.xml', `<nitf>${'<p>'.repeat(1_000_000)}`, 'too_large'],
  [
    'XML with one element of many attributes',
    'a.xml',
    `<nitf ${Array.from({ length: 300_000 }, (_, at) => `a${at}="b"`).join(' ')}></nitf>`,
    'empty_file',
  ],
  ['RTF nested without end', 'a.rtf', `{\\rtf1${'{\\b '.repeat(2_000_000)}`, 'too_large'],
  ['RTF with text without end', 'a.rtf', `{\\rtf1 ${'word '.repeat(8_000_000)}}`, 'too_large'],
  ['RTF with a picture of 40 MB', 'a.rtf', `{\\rtf1 {\\pict ${'0f'.repeat(20 * megabyte)}}}`, 'empty_file'],
  ['RTF of rows without end', 'a.rtf', `{\\rtf1 ${'\\cell\\row'.repeat(500_000)}}`, 'too_large'],
  ['JSON nested without end', 'a.json', `{"uri":"u","bodies":${'['.repeat(9_000_000)}`, 'too_large'],
  ['a page nested without end', 'a.html', `<nav></nav>${'<div>'.repeat(300_000)}`, 'too_large'],
]

const outcome = (
  name: string,
  content: string | Uint8Array,
): { code: string; milliseconds: number; megabytes: number } => {
  const path = join(testFolder(), name)
  writeFileSync(path, content)
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'import-apart.ts'), path])
  if (stdout.length === 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString())
}

/** Of processor time and of memory beyond what the program takes before it reads. */
const expectCheapRefusal = (name: string, content: string | Uint8Array, code: string): void => {
  const result = outcome(name, content)
  expect(result.code).toBe(code)
  expect(result.milliseconds).toBeLessThan(2000)
  expect(result.megabytes).toBeLessThan(200)
}

test.each(zips)('%s ends in one error, soon and in little memory', (_, name, parts, code) => {
  expectCheapRefusal(name, zipFile(parts), code)
})

test.each(texts)('%s ends in one error, soon and in little memory', (_, name, content, code) => {
  expectCheapRefusal(name, content, code)
})
