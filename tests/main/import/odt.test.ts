import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrackedChanges } from '../../../src/core/model/import-options.ts'
import { importFile } from '../../../src/main/import/import-file.ts'
import { failureOf, importedText, linesOf, noteLines } from './imported.ts'
import { type ZipPart, zipFile } from './zip-file.ts'

const namespaces = ['office', 'text', 'style', 'table', 'draw', 'fo', 'xlink', 'dc', 'loext']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ')

const styles = `<office:automatic-styles>
  <style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="I" style:parent-style-name="Emphasis"/>
  <style:style style:name="P1" style:parent-style-name="Quotations"/>
  <style:style style:name="Loop" style:parent-style-name="Loop"/>
  <text:list-style style:name="N"><text:list-level-style-number text:level="1"/></text:list-style>
</office:automatic-styles>`

const odtParts = (text: string, ...more: readonly ZipPart[]): readonly ZipPart[] => [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
  {
    name: 'content.xml',
    content: `<?xml version="1.0"?><office:document-content ${namespaces}>${styles}<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
  },
  {
    name: 'styles.xml',
    content: `<office:document-styles ${namespaces}><office:styles><style:style style:name="Emphasis"><style:text-properties fo:font-style="italic"/></style:style></office:styles></office:document-styles>`,
  },
  ...more,
]

const importOdt = (text: string, trackedChanges: TrackedChanges = 'accepted', ...more: readonly ZipPart[]) =>
  importFile({ name: 'copy.odt', bytes: zipFile(odtParts(text, ...more)) }, { trackedChanges })

describe('importing an OpenDocument text', () => {
  it('keeps headings, emphasis, links, lists, quotes, and tables as text', async () => {
    const article = await importOdt(`
      <text:p text:style-name="Title">Crane stays</text:p>
      <text:p text:style-name="Loop">The <text:span text:style-name="B">old crane</text:span><text:span text:style-name="I"> stays</text:span>,
        see <text:a xlink:href="https://gazette.example/">here</text:a></text:p>
      <text:h text:outline-level="2">Offers</text:h>
      <text:list><text:list-item><text:p>a museum</text:p><text:list><text:list-item><text:p>in town</text:p></text:list-item></text:list></text:list-item></text:list>
      <text:list text:style-name="N"><text:list-item><text:p>first</text:p></text:list-item></text:list>
      <text:p text:style-name="P1">We stay.</text:p>
      <table:table><table:table-column/><table:table-row><table:table-cell><text:p>Bidder</text:p></table:table-cell><table:table-cell><text:p>Sum</text:p></table:table-cell></table:table-row></table:table>
      <text:p>One<text:line-break/>two<text:tab/>three<text:s text:c="2"/>four</text:p>`)
    expect(article.fields.headline).toBe('Crane stays')
    expect(linesOf(article)).toEqual([
      'paragraph("The ", bold("old crane"), italic(" stays"), ", see ", link("here"))',
      'heading("Offers")',
      'bulletList(listItem(paragraph("a museum"), bulletList(listItem(paragraph("in town")))))',
      'orderedList(listItem(paragraph("first")))',
      'blockquote(paragraph("We stay."))',
      'paragraph("Bidder | Sum")',
      'paragraph("One", hardBreak, "two\\tthree  four")',
    ])
    expect(article.origin).toMatchObject({ format: 'odt', notes: ['1 table was turned into text.'] })
  })

  it('puts footnotes at the end, and leaves pictures and margins out, saying so', async () => {
    const article = await importFile({
      name: 'copy.odt',
      bytes: zipFile([
        ...odtParts(
          '<text:p>One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>From the register.</text:p><text:p>Twice.</text:p></text:note-body></text:note> two<draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame></text:p>',
        ).slice(0, 2),
        {
          name: 'styles.xml',
          content: `<office:document-styles ${namespaces}><style:footer><text:p>Page</text:p></style:footer></office:document-styles>`,
        },
        { name: 'Object/settings.xml', content: '<!DOCTYPE a PUBLIC "b" "c"><a/>' },
      ]),
    })
    expect(linesOf(article)).toEqual([
      'paragraph("One[1] two")',
      'paragraph("[1] From the register.")',
      'paragraph("Twice.")',
    ])
    expect(article.origin.notes).toEqual(['1 image was left out.', 'Page headers and footers were left out.'])
  })

  const annotation = (name: string, words: string, more = '') =>
    `<office:annotation office:name="${name}" ${more}><dc:creator>Ana Leduc</dc:creator><dc:date>2026-02-02T10:00:00.5</dc:date><text:p>${words}</text:p></office:annotation>`

  it('takes comments as notes on their words, with replies and whether they are resolved', async () => {
    const article = await importOdt(
      `<text:p>The ${annotation('a', 'Really?', 'loext:resolved="true"')}${annotation('b', 'Yes.', 'loext:parent-name="a"')}old</text:p><text:p>crane<office:annotation-end office:name="a"/> stays<office:annotation><text:p>Point</text:p></office:annotation>.</text:p>`,
    )
    expect(importedText(article)).toBe('The old\ncrane stays.')
    expect(noteLines(article)).toEqual([
      'old\ncrane ← Ana Leduc, 2026-02-02 10:00: Really?\nAna Leduc, 2026-02-02 10:00: Yes.\nResolved.',
      'stays ← Point',
    ])
  })

  const info =
    '<office:change-info><dc:creator>Ana Leduc</dc:creator><dc:date>2026-02-02T10:00:00</dc:date></office:change-info>'
  const changed = `<text:tracked-changes>
    <text:changed-region text:id="c1"><text:deletion>${info}<text:p>goes</text:p></text:deletion></text:changed-region>
    <text:changed-region text:id="c2"><text:insertion>${info}</text:insertion></text:changed-region></text:tracked-changes>
    <text:p>The crane <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>stays.</text:p><text:p>More<text:change-end text:change-id="c2"/> here.</text:p>`

  it.each([
    ['accepted', 'The crane stays.\nMore here.', []],
    ['rejected', 'The crane goes here.', []],
    [
      'shown',
      'The crane goesstays.\nMore here.',
      ['goes ← Deleted: Ana Leduc, 2026-02-02 10:00', 'stays.\nMore ← Inserted: Ana Leduc, 2026-02-02 10:00'],
    ],
  ] as const)('takes tracked changes as %s', async (choice, text, notes) => {
    const article = await importOdt(changed, choice)
    expect(importedText(article)).toBe(text)
    expect(noteLines(article)).toEqual(notes)
    expect(article.origin.notes[0]).toMatch(/1 inserted, 1 deleted\.$/)
  })

  it('comes in character by character', async () => {
    const word = fc.constantFrom(
      'crane',
      '👩‍👩‍👧',
      'e\u0301',
      'שלום',
      'مرحبا',
      'a\u00a0b',
      'co\u00adop',
      '\u2009',
      '&lt;',
      '\u200f',
      ' ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), async (words) => {
        const text = `x${words.join('').replace(/ +/g, ' ')}x`
        expect(importedText(await importOdt(`<text:p>${text}</text:p>`))).toBe(text.replaceAll('&lt;', '<'))
      }),
      { numRuns: 100, seed: 5 },
    )
  })

  it.each([
    [
      'defines entities',
      odtParts('').with(1, {
        name: 'content.xml',
        content: '<!DOCTYPE a [<!ENTITY b "bb">]><office:text>&b;</office:text>',
      }),
    ],
    [
      'is encrypted',
      odtParts('<text:p>x</text:p>', { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }),
    ],
    ['has no text', odtParts('').with(1, { name: 'content.xml', content: '<office:document-content/>' })],
    ['is cut off', odtParts('').with(1, { name: 'content.xml', content: '<office:text><text:p>words' })],
  ])('that %s is refused', async (_, parts) => {
    expect((await failureOf(() => importFile({ name: 'a.odt', bytes: zipFile(parts) }))).code).toBe('unreadable_file')
  })

  it('nested without end is refused', async () => {
    const deep = `${'<text:section>'.repeat(100_000)}${'</text:section>'.repeat(100_000)}`
    expect((await failureOf(() => importOdt(deep))).code).toBe('too_large')
  })
})
