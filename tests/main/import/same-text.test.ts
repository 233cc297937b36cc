import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/main/import/import-file.ts'
import { importPasted } from '../../../src/main/import/import-pasted.ts'
import { importedText, importText } from './imported.ts'
import { documentXml, docxParts, zipFile } from './zip-file.ts'
import { trickyWords, writtenCopies } from './written-copy.ts'

const paragraph = fc
  .array(fc.constantFrom(...trickyWords, 'n\u0085n'), { minLength: 1, maxLength: 8 })
  .map((words) => `${words.join(' ')}!`)
const copy = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map(([first = '', ...rest]) => [`x${first}`, ...rest])

describe('the text of a file', () => {
  it.each(writtenCopies)('of %s comes in character by character, in the order it had', async (_, name, write) => {
    await fc.assert(
      fc.asyncProperty(copy, async (texts) => {
        const read = importedText(await importFile({ name, bytes: write(texts) }))
        expect(read.slice(0, texts.join('\n').length)).toBe(texts.join('\n'))
      }),
      { numRuns: 30, seed: 11 },
    )
  })

  it('comes in so from the clipboard, as text and as HTML', () => {
    fc.assert(
      fc.property(copy, (texts) => {
        const text = texts.join('\r\n')
        expect(importedText(importPasted({ text, html: '' }))).toBe(texts.join('\n'))
        const html = texts.map((each) => `<p>${each.replaceAll('&', '&amp;')}</p>`).join('')
        expect(importedText(importPasted({ text, html }))).toBe(texts.join('\n'))
      }),
      { numRuns: 30, seed: 11 },
    )
  })

  it('that no copy may hold is told', async () => {
    const odd = fc.constantFrom('\u0007', '\u001b', '\u007f', '\u0090', 'word ', 'é')
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 1, maxLength: 30 }), async (words) => {
        const text = `${'long enough to be text '.repeat(30)}${words.join('')}.`
        for (const name of ['a.txt', 'a.md', 'a.html']) {
          const article = await importText(name, text)
          const isSame = importedText(article).replaceAll(' ', '') === text.replaceAll(' ', '')
          expect(isSame || article.origin.notes.length > 0).toBe(true)
        }
      }),
      { numRuns: 30, seed: 11 },
    )
  })
})

describe('what of a text is another than it was is told', () => {
  it.each<[string, string, string, string, string]>([
    [
      'lines wrapped by hand',
      'a.txt',
      Array.from({ length: 8 }, () => `${'word '.repeat(12)}extraordinarily`).join('\n'),
      Array.from({ length: 8 }, () => `${'word '.repeat(12)}extraordinarily`).join(' '),
      'Lines that were wrapped by hand were joined into paragraphs.',
    ],
    [
      'fields before Markdown',
      'a.md',
      '---\ntitle: T\ntags: [a, b]\n---\nWords',
      'Words',
      'Of what stands before the text, these were left out: “tags: [a, b]”.',
    ],
    [
      'readings over characters',
      'a.html',
      '<p><ruby>漢<rt>kan</rt></ruby></p>',
      '漢',
      '1 reading set over characters was left out.',
    ],
    [
      'a headline of more than an article keeps',
      'a.html',
      `<h1>${'x'.repeat(1001)}</h1><p>Words</p>`,
      'Words',
      `The headline is longer than 1000 characters and was cut: “${'x'.repeat(1001)}”`,
    ],
  ])('%s', async (_, name, file, text, note) => {
    const article = await importText(name, file)
    expect(importedText(article)).toBe(text)
    expect(article.origin.notes).toContain(note)
  })

  it.each([
    ['Markdown', 'a.md', '---\ntitle: One\n---\n# Another\n\nWords'],
    ['ninjs', 'a.json', JSON.stringify({ uri: 'u', headline: 'One', body_xhtml: '<h1>Another</h1><p>Words</p>' })],
    [
      'NITF',
      'a.xml',
      '<nitf><body><body.head><hedline><hl1>One</hl1></hedline></body.head><body.content><hl1>Another</hl1><p>Words</p></body.content></body></nitf>',
    ],
  ])('but a second headline, which %s may have, is a heading of the text', async (_, name, file) => {
    const article = await importText(name, file)
    expect(article.fields.headline).toBe('One')
    expect(importedText(article)).toBe('Another\nWords')
  })

  it('and spaces in lines that are set as they stand are kept', async () => {
    expect(importedText(await importText('a.html', '<pre>a  b\n\n  c</pre>'))).toBe('a  b\n  c')
  })
})

describe('words of a Word document that stand in elements of their own', () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const read = (inside: string) =>
    importFile({ name: 'a.docx', bytes: zipFile(docxParts(`<w:p>${run('a ')}${inside}${run(' z')}</w:p>`)) })

  it.each([
    ['directions', `<w:dir w:val="rtl">${run('שלום')}</w:dir><w:bdo w:val="ltr">${run('b')}</w:bdo>`, 'a שלוםb z'],
    ['fields', `<w:fldSimple w:instr="DATE">${run('Monday')}</w:fldSimple>`, 'a Monday z'],
    ['line ends and tabs', '<w:r><w:t>b</w:t><w:cr/><w:t>c</w:t><w:ptab/><w:t>d</w:t></w:r>', 'a b\nc\td z'],
  ])('come in from %s', async (_, inside, text) => {
    const article = await read(inside)
    expect(importedText(article)).toBe(text)
    expect(article.origin.notes).toEqual([])
  })

  it.each([
    ['formulas', '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>', 'a x=1 z', '1 formula was turned into text.'],
    [
      'readings over characters',
      `<w:r><w:ruby><w:rt>${run('kan')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`,
      'a 漢 z',
      '1 reading set over characters left out.',
    ],
    ['symbols', '<w:r><w:sym w:font="Odd" w:char="F099"/></w:r>', 'a  z', '1 symbol without a character left out.'],
    ['other documents', '<w:altChunk/>', 'a  z', '1 document inside the document left out.'],
    [
      'elements nobody knows',
      `<w:odd>${run('b')}</w:odd>`,
      'a  z',
      '1 part with words left out: Attest does not read w:odd.',
    ],
  ])('come in from %s or are told', async (_, inside, text, note) => {
    const article = await read(inside)
    expect(importedText(article)).toBe(text)
    expect(article.origin.notes).toEqual([note])
  })

  it('have their comments where they stood', async () => {
    const comments = [
      {
        name: 'word/_rels/document.xml.rels',
        content: '<Relationships><Relationship Id="c" Type="x/comments" Target="comments.xml"/></Relationships>',
      },
      {
        name: 'word/comments.xml',
        content: `<w:comments><w:comment w:id="1" w:author="Ana Leduc"><w:p>${run('Really?')}</w:p></w:comment></w:comments>`,
      },
    ]
    const body = `<w:p>${run('a ')}<w:dir w:val="rtl"><w:commentRangeStart w:id="1"/>${run('שלום')}</w:dir><w:commentRangeEnd w:id="1"/>${run(' z')}</w:p>`
    const parts = docxParts('').map((part) =>
      part.name === 'word/document.xml' ? { ...part, content: documentXml(body) } : part,
    )
    const article = await importFile({ name: 'a.docx', bytes: zipFile([...parts, ...comments]) })
    expect(article.importedNotes.map(({ text }) => text)).toEqual(['Ana Leduc: Really?'])
    expect(JSON.stringify(article.body)).toMatch(
      /"marks":\[[^\]]*"annotation"[^\]]*\],"text":"שלום"|"text":"שלום","marks":\[[^\]]*"annotation"/,
    )
  })
})
