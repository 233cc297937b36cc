import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
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

/** As many as nobody packs. */
const entries: readonly ZipPart[] = Array.from({ length: 100_000 }, (_, at) => ({ name: `${at}.xml`, content: '' }))

const manifest = (content: string): ZipPart => ({ name: 'attest-bundle.json', content })

/** A bundle whose table of contents fits its records. */
const bundleOf = (records: string): readonly ZipPart[] => [
  manifest(
    JSON.stringify({
      format: 'attest-bundle',
      version: 1,
      parts: [
        { name: 'records.json', size: records.length, sha256: createHash('sha256').update(records).digest('hex') },
      ],
    }),
  ),
  { name: 'records.json', content: records },
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

const loading = (kind: string, target: string): readonly ZipPart[] => [
  ...docxParts(wordParagraph('Words')),
  {
    name: 'word/_rels/document.xml.rels',
    content: `<Relationships><Relationship Id="x" Type="x/${kind}" Target="${target}" TargetMode="External"/></Relationships>`,
  },
]

/** A server that nobody must be asked for, on this machine: a request to it would be heard of. */
const server = 'http://127.0.0.1:9'

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
  [
    'one with macros',
    'a.docx',
    [...docxParts(wordParagraph('Words')), { name: 'word/vbaProject.bin', content: Buffer.alloc(megabyte, 1) }],
    'unsupported_format',
  ],
  ['one whose template is on the web', 'a.docx', loading('attachedTemplate', `${server}/a.dotm`), 'unsupported_format'],
  [
    'one whose template is on a server',
    'a.docx',
    loading('attachedTemplate', '\\\\127.0.0.1\\a.dotm'),
    'unsupported_format',
  ],
  ['one with a picture of the web', 'a.docx', loading('image', `${server}/a.png`), 'unsupported_format'],
  ['one with an object of the web', 'a.docx', loading('oleObject', `${server}/a.xlsx`), 'unsupported_format'],
  ['one with a part from elsewhere', 'a.docx', loading('subDocument', 'file:///etc/passwd'), 'unsupported_format'],
  [
    'one that calls another program',
    'a.docx',
    docxParts('<w:p><w:fldSimple w:instr="DDEAUTO cmd calc"/></w:p>'),
    'unsupported_format',
  ],
  [
    'one of fields in fields without end',
    'a.docx',
    docxParts(`<w:p>${'<w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText>'.repeat(20_000)}</w:p>`),
    'empty_file',
  ],
  [
    'an ODT with macros',
    'a.odt',
    [...odtParts(text('<text:p>Words</text:p>')), { name: 'Basic/Standard/Module1.xml', content: '<a/>' }],
    'unsupported_format',
  ],
  [
    'an ODT with a section of the web',
    'a.odt',
    odtParts(text(`<text:section><text:section-source xlink:href="${server}/a.odt"/></text:section>`)),
    'unsupported_format',
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
  ['a Word document of 100,000 entries', 'a.docx', [...docxParts(wordParagraph('Words')), ...entries], 'too_large'],
  ['an ODT of 100,000 entries', 'a.odt', [...odtParts(text('')), ...entries], 'too_large'],
  ['a bundle of 100,000 entries', 'a.attest.zip', [manifest('{}'), ...entries], 'too_large'],
  [
    'a bundle that unpacks to 200 MB of records',
    'a.attest.zip',
    [manifest('{}'), { name: 'records.json', content: Buffer.alloc(200 * megabyte) }],
    'too_large',
  ],
  [
    'a bundle with a file that unpacks to 200 MB',
    'a.attest.zip',
    [manifest('{}'), { name: `files/${'a'.repeat(64)}`, content: Buffer.alloc(200 * megabyte) }],
    'too_large',
  ],
  [
    'a bundle whose file claims to unpack to little',
    'a.attest.zip',
    [manifest('{}'), { name: `files/${'a'.repeat(64)}`, content: Buffer.alloc(40 * megabyte), claimedSize: 10 }],
    'unreadable_file',
  ],
  [
    'a bundle that climbs out of its folder',
    'a.attest.zip',
    [manifest('{}'), { name: 'files/../../a', content: 'x' }],
    'unreadable_file',
  ],
  ['a bundle with contents nested without end', 'a.attest.zip', [manifest('['.repeat(10 * megabyte))], 'too_large'],
  [
    'a bundle with records nested without end',
    'a.attest.zip',
    bundleOf(`{"a":${'['.repeat(10 * megabyte)}`),
    'too_large',
  ],
  [
    'a bundle with records of too many parts',
    'a.attest.zip',
    bundleOf(`[${'{},'.repeat(3 * megabyte)}{}]`),
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
  ['RTF whose template is on the web', 'a.rtf', `{\\rtf1{\\*\\template ${server}/a.dot} Words}`, 'unsupported_format'],
  [
    'RTF with an object of the web',
    'a.rtf',
    `{\\rtf1{\\object\\objautlink{\\*\\objdata ${Buffer.from(`${server}/a.hta`, 'utf16le').toString('hex')}}} Words}`,
    'unsupported_format',
  ],
  [
    'RTF that calls another program',
    'a.rtf',
    '{\\rtf1{\\field{\\*\\fldinst DDEAUTO cmd calc}} Words}',
    'unsupported_format',
  ],
  [
    'RTF with an object of 40 MB',
    'a.rtf',
    `{\\rtf1{\\object\\objemb{\\*\\objdata ${'0f'.repeat(20 * megabyte)}}}}`,
    'empty_file',
  ],
  ['Web Annotations nested without end', 'a.jsonld', `{"target":${'['.repeat(9_000_000)}`, 'too_large'],
  ['Web Annotations without end', 'a.jsonld', `[${'{},'.repeat(3_000_000)}{}]`, 'too_large'],
  [
    'Web Annotations that are none, with a context of the web',
    'a.jsonld',
    `{"@context":"${server}/context.jsonld","@graph":"${server}/graph.jsonld"}`,
    'unsupported_format',
  ],
  ['JSON nested without end', 'a.json', `{"uri":"u","bodies":${'['.repeat(9_000_000)}`, 'too_large'],
  ['plain text without end', 'a.txt', 'word '.repeat(2_000_000), 'too_large'],
  ['plain text of lines without end', 'a.txt', 'a\n'.repeat(400_000), 'too_large'],
  ['Markdown nested without end', 'a.md', '> '.repeat(400_000), 'empty_file'],
  ['Markdown of paragraphs without end', 'a.md', 'a\n\n'.repeat(300_000), 'too_large'],
  ['ninjs of bodies without end', 'a.json', `{"uri":"u","bodies":[${'{},'.repeat(3_000_000)}{}]}`, 'too_large'],
  ['NewsML-G2 nested without end', 'a.xml', `<newsItem><contentSet><inlineXML>${'<p>'.repeat(1_000_000)}`, 'too_large'],
  ['a page of elements without end', 'a.html', '<p>a'.repeat(1_000_000), 'too_large'],
  ['a page nested without end', 'a.html', `<nav></nav>${'<div>'.repeat(300_000)}`, 'too_large'],
]

interface Outcome {
  readonly code: string
  readonly milliseconds: number
  readonly megabytes: number
  readonly hasStored: boolean
  readonly asked: readonly string[]
}

const outcome = (name: string, content: string | Uint8Array): Outcome => {
  const path = join(testFolder(), name)
  writeFileSync(path, content)
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'import-apart.ts'), path])
  if (stdout.length === 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString())
}

const mostMilliseconds = 2000
const mostTries = 3

/**
 * Of processor time and of memory beyond what the program takes before it reads. The time is that of the quickest of a
 * few tries: who computes beside it makes it slower.
 */
const expectCheapRefusal = (name: string, content: string | Uint8Array, code: string): void => {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < mostTries && least >= mostMilliseconds; tried++) {
    const result = outcome(name, content)
    expect(result.code).toBe(code)
    expect(result.megabytes).toBeLessThan(200)
    expect(result).toMatchObject({ hasStored: false, asked: [] })
    least = Math.min(least, result.milliseconds)
  }
  expect(least).toBeLessThan(mostMilliseconds)
}

test.each(zips)('%s ends in one error, soon and in little memory', (_, name, parts, code) => {
  expectCheapRefusal(name, zipFile(parts), code)
})

test.each(texts)('%s ends in one error, soon and in little memory', (_, name, content, code) => {
  expectCheapRefusal(name, content, code)
})
