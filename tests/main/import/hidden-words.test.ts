import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/main/import/import-file.ts'
import { bytesOf, importedText, noteLines } from './imported.ts'
import { docxParts, documentXml, type ZipPart, zipFile } from './zip-file.ts'

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

const style = (type: string, id: string, inside: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`

const styles: readonly ZipPart[] = [
  {
    name: 'word/_rels/document.xml.rels',
    content:
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
  },
  {
    name: 'word/styles.xml',
    content: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('paragraph', 'Desk', '<w:rPr><w:vanish/></w:rPr>')}${style('character', 'Aside', '<w:rPr><w:vanish/></w:rPr>')}${style('character', 'Inner', '<w:basedOn w:val="Aside"/>')}${style('character', 'Shown', '<w:basedOn w:val="Aside"/><w:rPr><w:vanish w:val="0"/></w:rPr>')}</w:styles>`,
  },
  {
    name: 'word/comments.xml',
    content:
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Ana"><w:p><w:r><w:t>Sure?</w:t></w:r></w:p></w:comment></w:comments>',
  },
]

const importWord = (body: string) => importFile({ name: 'copy.docx', bytes: zipFile([...docxParts(body), ...styles]) })

describe('Hidden words of a Word document', () => {
  it.each([
    ['of their own', `<w:p>${run('The crane ')}${run('secretly ', '<w:vanish/>')}${run('stays.')}</w:p>`, 1],
    [
      'by a style of words, or one that is based on it',
      `<w:p>${run('The crane ')}${run('in ', '<w:rStyle w:val="Aside"/>')}${run('secret ', '<w:rStyle w:val="Inner"/>')}${run('stays', '<w:rStyle w:val="Shown"/>')}${run('.')}</w:p>`,
      2,
    ],
    [
      'by the style of their paragraph',
      `<w:p><w:pPr><w:pStyle w:val="Desk"/></w:pPr>${run('Not for print')}</w:p><w:p>${run('The crane stays.')}</w:p>`,
      3,
    ],
    [
      'with what a word says for itself, and two styles that undo each other',
      `<w:p><w:pPr><w:pStyle w:val="Desk"/></w:pPr>${run('Hidden. ')}${run('The crane ', '<w:vanish w:val="false"/>')}${run('stays.', '<w:rStyle w:val="Aside"/>')}</w:p>`,
      1,
    ],
    ['in pieces', `<w:p>${run('The crane stays.')}${run('one wo', '<w:vanish/>')}${run('rd', '<w:vanish/>')}</w:p>`, 2],
    [
      'in an insertion, and not in a deletion',
      `<w:p>${run('The crane stays.')}<w:ins>${run(' Once more', '<w:vanish/>')}</w:ins><w:del><w:r><w:rPr><w:vanish/></w:rPr><w:delText>gone</w:delText></w:r></w:del></w:p>`,
      2,
    ],
  ])('are left out, %s, and told', async (_, body, words) => {
    const article = await importWord(body)
    expect(importedText(article)).toBe('The crane stays.')
    expect(article.origin.notes).toContain(
      words === 1 ? '1 hidden word was left out.' : `${words} hidden words were left out.`,
    )
  })

  it('leave the fields and comments on them whole', async () => {
    const article = await importWord(
      `<w:p>${run('The crane')}<w:commentRangeStart w:id="7"/>${run(' secret', '<w:vanish/>')}<w:commentRangeEnd w:id="7"/><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE "crane" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' stays.')}</w:p>`,
    )
    expect(importedText(article)).toBe('The crane stays.')
    expect(noteLines(article)).toEqual(['crane ← Ana: Sure?'])
    expect(article.origin.notes).toEqual(['1 hidden word was left out.'])
  })

  it('that a tracked change of form once hid are there', async () => {
    const article = await importWord(
      `<w:p>${run('The crane stays.', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`,
    )
    expect(importedText(article)).toBe('The crane stays.')
    expect(article.origin.notes.join()).not.toContain('hidden')
  })

  it('are none where a style that hides is not used', async () => {
    const bytes = zipFile([
      ...docxParts('').slice(0, 2),
      { name: 'word/document.xml', content: documentXml(`<w:p>${run('The crane stays.')}</w:p>`) },
      ...styles,
    ])
    expect((await importFile({ name: 'copy.docx', bytes })).origin.notes.join()).not.toContain('hidden')
  })
})

const importOdt = (body: string) =>
  importFile({
    name: 'copy.odt',
    bytes: zipFile([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
      {
        name: 'content.xml',
        content: `<office:document-content><office:automatic-styles><style:style style:name="H"><style:text-properties text:display="none"/></style:style><style:style style:name="S"><style:text-properties text:display="true"/></style:style><style:style style:name="I" style:parent-style-name="H"/></office:automatic-styles><office:text>${body}</office:text></office:document-content>`,
      },
    ]),
  })

describe('Hidden words of an OpenDocument text', () => {
  it.each([
    ['by their style', '<text:p>The crane <text:span text:style-name="I">in secret </text:span>stays.</text:p>', 2],
    [
      'by the style of their paragraph, unless theirs shows them',
      '<text:p text:style-name="H">Not for print <text:span text:style-name="S">The crane stays.</text:span></text:p>',
      3,
    ],
    [
      'with their section',
      '<text:section text:display="none"><text:p>One.</text:p><text:p>Two<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note></text:p></text:section><text:p>The crane stays.</text:p>',
      2,
    ],
    [
      'with their paragraph',
      '<text:p><text:hidden-paragraph text:condition="1" text:is-hidden="true"/>One two</text:p><text:p>The crane stays.</text:p>',
      2,
    ],
  ])('are left out, %s, and told', async (_, body, words) => {
    const article = await importOdt(body)
    expect(importedText(article)).toBe('The crane stays.')
    expect(article.origin.notes).toEqual([`${words} hidden words were left out.`])
  })
})

it('Hidden words of RTF and of pages are left out, and told by their number', async () => {
  const rtf = await importFile({
    name: 'a.rtf',
    bytes: bytesOf(String.raw`{\rtf1 The {\v very secret w}{\v\b ord }crane stays.\par}`),
  })
  expect(importedText(rtf)).toBe('The crane stays.')
  expect(rtf.origin.notes).toEqual(['3 hidden words were left out.'])
  const page = await importFile({
    name: 'a.html',
    bytes: bytesOf(
      '<p>The crane <span hidden>in sec<b>ret</b><script>x</script></span>stays.</p><div style="display:none"><p>One</p><p>two</p></div>',
    ),
  })
  expect(importedText(page)).toBe('The crane stays.')
  expect(page.origin.notes).toEqual(['4 hidden words were left out.'])
})
