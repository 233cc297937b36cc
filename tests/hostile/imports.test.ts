import { describe, expect, it } from 'vitest'
import { parseBody } from '../../src/core/document/schema.ts'
import { importFile } from '../../src/main/import/import-file.ts'
import { limits } from '../../src/core/model/import-limits.ts'
import { leastProcessorTime } from '../support/processor-time.ts'
import { bytesOf, failureOf, importText, linesOf } from '../main/import/imported.ts'
import { tryInputs } from './try-inputs.ts'
import { documentXml, docxParts, wordParagraph, type ZipPart, zipFile } from '../main/import/zip-file.ts'

const megabyte = 1024 * 1024

const importParts = (parts: readonly ZipPart[]) => importFile({ name: 'copy.docx', bytes: zipFile(parts) })

/** A small document, and these parts besides. */
const withParts = (...parts: readonly ZipPart[]): readonly ZipPart[] => [...docxParts(wordParagraph('Words')), ...parts]

describe('a hostile page', () => {
  it('leaves nothing but copy', async () => {
    const article = await importText(
      'page.html',
      `<!doctype html><html><head><title>Title</title><base href="https://x.example/"><meta http-equiv="refresh" content="0;url=https://x.example">
       <style>@import url(https://x.example/a.css)</style><link rel="stylesheet" href="https://x.example/b.css"></head>
       <body onload="steal()" background="https://x.example/c.gif"><p onclick="steal()" style="background:url(https://x.example/d)">Text
       <a href="javascript:steal()">a</a> <a href=" java&#10;script:steal()">b</a> <a href="vbscript:x">c</a> <a href="//x.example">d</a>
       <a href="https://ok.example" onmouseover="steal()" ping="https://x.example" target="_top" class="x" title="t">kept</a></p>
       <iframe src="https://x.example"></iframe><object data="https://x.example"><p>fallback</p></object><img src=x onerror=steal()>
       <svg><script>steal()</script><a xlink:href="javascript:steal()"><text>svg</text></a></svg><math><mi>m</mi></math>
       <form action="https://x.example"><input value="secret"><p>In a form</p></form><script>steal()</script></body></html>`,
    )
    expect(article.fields.headline).toBe('Title')
    expect(linesOf(article)).toEqual(['paragraph("Text a b c d ", link("kept"))', 'paragraph("In a form")'])
    const json = JSON.stringify(article.body)
    for (const trace of ['steal', 'x.example', 'javascript', '_top', 'onclick', 'secret'])
      expect(json).not.toContain(trace)
    expect(json).toContain('https://ok.example')
  })

  it.each([
    ['div', '<div>'.repeat(100_000)],
    ['blockquote', '<blockquote>'.repeat(40_000)],
    ['lists', '<ul><li>'.repeat(40_000)],
    ['lists in lists alone', '<ul><li>a</li>'.concat('<ul><li>b</li></ul>'.repeat(15_000))],
    ['emphasis', '<b><i>'.repeat(40_000)],
    ['tables', '<table><tr><td>'.repeat(20_000)],
    ['tables of data', '<table><tr><td>a<td>'.repeat(20_000)],
    ['quotation elements', '<q>'.repeat(80_000)],
    ['Word’s list paragraphs', '<p style="mso-list:l0 level1">a</p>'.repeat(15_000)],
    ['attributes', `<p ${'a '.repeat(1_000_000)}>`],
    ['one line', '<p>'.concat('word <b>bold</b> '.repeat(50_000))],
    ['a long style', `<p style="${'font-weight:'.repeat(200_000)}">`],
    ['unclosed comments', 'a<!--'.repeat(200_000)],
  ])('of endless %s is flat text soon, or refused', async (_, html) => {
    const read = async () => {
      const article = await importText('page.html', `<p>first</p>${html}last`)
      expect(parseBody(article.body).textContent).toMatch(/^first/)
    }
    expect(await leastProcessorTime(5000, read)).toBeLessThan(5000)
  })

  it.each([
    ['elements', '<p>x</p>'.repeat(limits.htmlElements), '200,000'],
    ['emphasis that multiplies', Array.from({ length: 3000 }, (_, at) => `<p><b id=${at}>`).join(''), '200,000'],
    ['paragraphs', '<p>x</p>'.repeat(limits.paragraphs + 1), '20,000'],
    ['characters', `<p>${'word '.repeat(limits.characters / 5 + 1)}`, '1,000,000'],
    ['bytes', `<p title="${'x'.repeat(limits.textBytes)}">`, '10 MB'],
  ])('of too many %s is refused with the number', async (_, html, number) => {
    const failure = await failureOf(() => importText('page.html', html))
    expect(failure.code).toBe('too_large')
    expect(failure.message).toContain(number)
  })
})

describe('a hostile text', () => {
  it.each([
    ['50 MB', 'words '.repeat(9 * megabyte), '50 MB'],
    ['one long line', 'word '.repeat(limits.characters / 5 + 1), '1,000,000'],
    ['a million short lines', 'a\n'.repeat(limits.characters / 2 - 1), '20,000'],
  ])('of %s is refused with the number', async (_, text, number) => {
    const failure = await failureOf(() => importText('copy.txt', text))
    expect(failure.code).toBe('too_large')
    expect(failure.message).toContain(number)
  })

  it('just below the limit is read', async () => {
    const article = await importText('copy.txt', 'word '.repeat(limits.characters / 5))
    expect(parseBody(article.body).textContent).toHaveLength(limits.characters - 1)
  })

  it.each([
    ['spaces', ' '.repeat(900_000).concat('x')],
    ['hyphens', '- '.repeat(400_000)],
    ['digits', '1. '.repeat(300_000)],
    ['capitals', 'A B '.repeat(200_000)],
    ['marks', '“"‘'.repeat(300_000)],
  ])('of endless %s takes no time', async (_, text) => {
    expect(await leastProcessorTime(2000, () => importText('copy.txt', text))).toBeLessThan(2000)
  })

  it.each([
    '['.repeat(200_000),
    '*a '.repeat(100_000),
    '`'.repeat(200_000),
    '[a]('.repeat(100_000),
    '**a *b '.repeat(50_000),
  ])('in Markdown takes no time', async (markdown) => {
    expect(await leastProcessorTime(5000, () => importText('copy.md', `first ${markdown}`))).toBeLessThan(5000)
  })
})

describe('a hostile Word document', () => {
  it('that unpacks to more than the limit is refused before it is read', async () => {
    const parts = withParts({ name: 'word/document2.xml', content: Buffer.alloc(limits.zipXmlBytes + 1, ' ') })
    const failure = await failureOf(() => importParts(parts))
    expect(failure).toMatchObject({ code: 'too_large', message: expect.stringContaining('30 MB') })
    const media = Array.from({ length: 2 }, (_, at) => ({
      name: `word/media/${at}.bin`,
      content: Buffer.alloc(61 * megabyte),
    }))
    expect(await failureOf(() => importParts(withParts(...media)))).toMatchObject({
      code: 'too_large',
      message: expect.stringContaining('120 MB'),
    })
  })

  it('of too many elements is refused', async () => {
    const failure = await failureOf(() => importParts(docxParts('<w:p/>'.repeat(limits.xmlElements))))
    expect(failure).toMatchObject({ code: 'too_large', message: expect.stringContaining('300,000 elements') })
  })

  it('of too many parts is refused', async () => {
    const parts = Array.from({ length: limits.zipParts }, (_, at) => ({ name: `word/part${at}.xml`, content: '<a/>' }))
    expect(await failureOf(() => importParts(withParts(...parts)))).toMatchObject({
      code: 'too_large',
      message: expect.stringContaining('2,000 parts'),
    })
  })

  it.each([
    [
      'claims to be smaller than it is',
      withParts({ name: 'word/media/a.bin', content: Buffer.alloc(megabyte), claimedSize: 1000 }),
    ],
    ['climbs out of its folder', withParts({ name: '../../outside.txt', content: 'x' })],
    ['names an absolute path', withParts({ name: '/outside.txt', content: 'x' })],
    ['holds a part twice', withParts({ name: 'word/document.xml', content: documentXml(wordParagraph('Other')) })],
    ['is encrypted', withParts({ name: 'word/settings.xml', content: '<a/>', encrypted: true })],
    [
      'defines entities',
      withParts({
        name: 'word/settings.xml',
        content: '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      }),
    ],
    ['has broken XML', docxParts('<w:p><w:r>')],
    ['lacks its main part', docxParts('').slice(0, 2)],
    ['is nested without end', docxParts(`${'<w:ins>'.repeat(100_000)}${'</w:ins>'.repeat(100_000)}`)],
  ])('that %s is refused', async (_, parts) => {
    expect((await failureOf(() => importParts(parts))).code).toBe('unreadable_file')
  })

  it('that is cut off is refused', async () => {
    const whole = zipFile(docxParts(wordParagraph('Words')))
    for (const length of [10, 100, whole.length - 30])
      expect((await failureOf(() => importFile({ name: 'copy.docx', bytes: whole.subarray(0, length) }))).code).toBe(
        'unreadable_file',
      )
  })

  it('whose relations point outside, or that packs other files, gives its text and nothing else', async () => {
    const relations =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:steal()" TargetMode="External"/>' +
      '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const article = await importParts([
      ...docxParts(
        `${wordParagraph('Words')}<w:p><w:hyperlink r:id="r1"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>${picture}`,
      ),
      { name: 'word/_rels/document.xml.rels', content: relations },
      { name: 'word/embeddings/inner.docx', content: zipFile(docxParts(wordParagraph('Inner'))) },
      { name: 'word/embeddings/oleObject1.bin', content: Uint8Array.of(0xd0, 0xcf) },
      { name: 'mammoth/style-map', content: 'p => h1' },
    ])
    expect(linesOf(article)).toEqual(['paragraph("Words")', 'paragraph("link")'])
    expect(JSON.stringify(article)).not.toMatch(/passwd|steal|root:/)
  })
})

describe('any bytes at all', () => {
  it('are an article or a refusal from the list', async () => {
    // `npm run soak` tries many more.
    const counts = await tryInputs(500, 42)
    expect([...counts.keys()].sort()).toEqual(['an article', 'empty_file', 'unreadable_file', 'unsupported_format'])
  })

  it('in a view on a larger buffer are read alone', async () => {
    const all = bytesOf('XXWordsXX')
    expect(linesOf(await importFile({ name: 'a.txt', bytes: all.subarray(2, 7) }))).toEqual(['paragraph("Words")'])
    const docx = zipFile(docxParts(wordParagraph('Words')))
    const padded = new Uint8Array(docx.length + 20)
    padded.set(docx, 10)
    expect(linesOf(await importFile({ name: 'a.docx', bytes: padded.subarray(10, 10 + docx.length) }))).toEqual([
      'paragraph("Words")',
    ])
  })
})
