import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrackedChanges } from '../../../src/core/model/import-options.ts'
import { importFile } from '../../../src/main/import/import-file.ts'
import { failureOf, importedText, linesOf, noteLines } from './imported.ts'

const importRtf = (inside: string, trackedChanges: TrackedChanges = 'accepted') =>
  importFile(
    { name: 'copy.rtf', bytes: Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${inside}}`, 'latin1') },
    { trackedChanges },
  )

describe('importing RTF', () => {
  it('keeps paragraphs, emphasis, links, lists, headings and line breaks', async () => {
    const article = await importRtf(
      String.raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2\outlinelevel1 heading 2;}}
\pard\s1 Crane stays\par
\pard The {\b old crane}{\i  stays}, see {\field{\*\fldinst HYPERLINK "https://gazette.example/"}{\fldrslt here}}.\par
\pard\s2 Offers\par
\pard{\listtext\'b7\tab}\ls1 a museum\par{\listtext\'b7\tab}a town\par
\pard{\listtext 1.\tab}\ls2 first\par
\pard One\line two\par`,
    )
    expect(article.fields.headline).toBe('Crane stays')
    expect(linesOf(article)).toEqual([
      'paragraph("The ", bold("old crane"), italic(" stays"), ", see ", link("here"), ".")',
      'heading("Offers")',
      'bulletList(listItem(paragraph("a museum")), listItem(paragraph("a town")))',
      'orderedList(listItem(paragraph("first")))',
      'paragraph("One", hardBreak, "two")',
    ])
    expect(article.origin).toMatchObject({ format: 'rtf', notes: [] })
  })

  it('reads letters by code page, by font, by number, and by name', async () => {
    const article = await importRtf(
      String.raw`{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}\f0 caf\'e9 {\f1\'cc\'ee\'f1\'ea\'e2\'e0} {\f2\'93\'fa\'96\'7b} \uc1\u8364?5 \u-10179?\u-8704? \ldblquote so\rdblquote  a\~b co\-op \{x\}`,
    )
    expect(importedText(article)).toBe('café Москва 日本 €5 😀 “so” a\u00a0b co\u00adop {x}')
  })

  it('puts footnotes at the end and tables in rows, and leaves the rest out, saying so', async () => {
    const article = await importRtf(
      String.raw`{\info{\title Not this}}{\header Page}\pard One{\super\chftn{\footnote\pard From the register.\par Twice.}} two.\par
\trowd\pard\intbl Bidder\cell Sum\cell\row\pard{\*\shppict{\pict\pngblip 89504e47}}{\v secret}After\par`,
    )
    expect(linesOf(article)).toEqual([
      'paragraph("One[1] two.")',
      'paragraph("Bidder | Sum")',
      'paragraph("After")',
      'paragraph("[1] From the register.")',
      'paragraph("Twice.")',
    ])
    expect(article.origin.notes).toEqual([
      '1 image was left out.',
      '1 table was turned into text.',
      '1 hidden word was left out.',
      'Page headers and footers were left out.',
    ])
  })

  it('takes comments as notes on their words', async () => {
    const article = await importRtf(
      String.raw`The {\*\atrfstart 3}crane{\*\atrfend 3}{\*\atnid AL}{\*\atnauthor Ana Leduc}\chatn{\*\annotation{\*\atnref 3}{\*\atndate 132256384}\pard Really?\par}{\*\atnauthor Ben}{\*\annotation Point} stays.\par`,
    )
    expect(importedText(article)).toBe('The crane stays.')
    expect(noteLines(article)).toEqual(['crane ← Ana Leduc, 2026-02-02 10:00: Really?', 'crane ← Ben: Point'])
  })

  it.each([
    ['accepted', 'The crane stays.', []],
    ['rejected', 'The crane goes.', []],
    [
      'shown',
      'The crane goesstays.',
      ['goes ← Deleted: Ana Leduc, 2026-02-02 10:00', 'stays ← Inserted: Ana Leduc, 2026-02-02 10:00'],
    ],
  ] as const)('takes tracked changes as %s', async (choice, text, notes) => {
    const article = await importRtf(
      String.raw`{\*\revtbl{Unknown;}{Ana Leduc;}}The crane {\deleted\revauthdel1\revdttmdel132256384 goes}{\revised\revauth1\revdttm132256384 stays}.`,
      choice,
    )
    expect(importedText(article)).toBe(text)
    expect(noteLines(article)).toEqual(notes)
    expect(article.origin.notes[0]).toMatch(/1 inserted, 1 deleted\.$/)
  })

  it('gives every character written by number, whatever it is', async () => {
    const unicode = (text: string): string =>
      Array.from({ length: text.length }, (_, at) => `\\u${(text.charCodeAt(at) << 16) >> 16}?`).join('')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), async (given) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are no copy and are left out
        const text = `x${given.replace(/[\0-\x1f\x7f-\x9f]/g, '')}  x`
        expect(importedText(await importRtf(`${unicode(text)}\\par`))).toBe(text)
      }),
      { numRuns: 100, seed: 5 },
    )
  })

  it.each([
    ['is cut off', String.raw`{\b words`],
    ['closes more than it opened', 'words}}}} and'],
    ['is nested without end', '{'.repeat(200_000)],
    ['has no words', String.raw`\par\par`],
  ])('that %s ends in one error or flat text', async (_, inside) => {
    const bytes = Buffer.from(`{\\rtf1 ${inside}`)
    const result = await importFile({ name: 'a.rtf', bytes }).catch((error) => error.code)
    expect(typeof result === 'string' ? result : importedText(result)).toMatch(
      /^(unreadable_file|too_large|empty_file|words and)$/,
    )
  })

  it('runs and loads nothing that is embedded', async () => {
    const article = await importRtf(
      String.raw`Words {\object\objemb{\*\objdata d0cf11e0}{\result x}}{\field{\*\fldinst INCLUDETEXT "file:///etc/passwd"}{\fldrslt kept}}{\field{\*\fldinst HYPERLINK "javascript:steal()"}{\fldrslt  link}}\bin12 {{{{{{{{{{{{ end`,
    )
    expect(importedText(article)).toBe('Words kept link end')
    expect(JSON.stringify(article.body)).not.toMatch(/steal|passwd/)
    expect(await failureOf(() => importRtf('word '.repeat(250_000)))).toMatchObject({ code: 'too_large' })
  })
})
