import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/main/import/import-file.ts'
import { failureOf, importedText, importText, linesOf } from './imported.ts'

const odd = '👩‍👩‍👧 e\u0301 שלום a\u00a0b co\u00adop “so”'

describe('importing ninjs', () => {
  it.each([
    ['3', { contentType: 'text/html', created: { contentCreated: '2026-02-02T23:30:00+01:00' } }],
    ['2', { contenttype: 'text/html', created: { contentcreated: '2026-02-02T23:30:00+01:00' } }],
  ])('%s takes head and body', async (_, { created, ...type }) => {
    const item = {
      uri: 'urn:item:1',
      headlines: [
        { role: 'sub', value: 'Not this' },
        { role: 'main', value: 'Crane  stays' },
      ],
      bodies: [
        { role: 'main', contentType: 'text/plain', value: 'Plain' },
        {
          role: 'main',
          ...type,
          value: `<p>${odd}</p><p>See <a href="https://gazette.example/">here</a>.</p><script>x()</script>`,
        },
      ],
      by: 'By Ana Leduc',
      slugline: 'OLD-QUAY crane',
      located: 'Old Quay',
      copyrightHolder: 'Gazette',
      language: 'en-GB',
      edNote: 'Holds\nuntil noon.',
      associations: [{ uri: 'urn:picture:1' }],
      subjects: [{}, {}],
      ...created,
    }
    const article = await importText('item.json', JSON.stringify(item))
    expect(article.fields).toMatchObject({
      headline: 'Crane stays',
      byline: 'Ana Leduc',
      slug: 'old-quay-crane',
      place: 'Old Quay',
      credit: 'Gazette',
      date: '2026-02-02',
    })
    expect(linesOf(article)).toEqual([`paragraph(${JSON.stringify(odd)})`, 'paragraph("See ", link("here"), ".")'])
    expect(article.origin).toMatchObject({
      format: 'ninjs',
      notes: [
        'Its note to editors: “Holds until noon.”',
        '1 linked item (pictures, files) left out.',
        '2 subjects left out.',
      ],
    })
  })

  it('1 takes its one body, and plain text as paragraphs', async () => {
    const article = await importText(
      'item.json',
      '{"uri":"u","headline":"Crane","byline":"Ana","body_text":"One.\\r\\n\\r\\nTwo."}',
    )
    expect(article.fields).toMatchObject({ headline: 'Crane', byline: 'Ana' })
    expect(importedText(article)).toBe('One.\nTwo.')
  })

  it.each([
    ['damaged', '{"uri": ', 'unreadable_file'],
    ['nested without end', `{"uri":"u","bodies":${'['.repeat(500_000)}`, 'too_large'],
    ['something else', '{"name": "x"}', 'unsupported_format'],
    ['without text', '{"uri": "u"}', 'empty_file'],
    [
      'of other types',
      '{"uri":"u","bodies":{"value":1},"headlines":[3],"by":{},"__proto__":{"headline":"x"}}',
      'empty_file',
    ],
  ])('that is %s is refused', async (_, json, code) => {
    expect((await failureOf(() => importText('item.json', json))).code).toBe(code)
  })
})

const nitf = `<nitf xml:lang="en-GB"><head><title>Title</title><docdata><date.issue norm="20260201"/><du-key key="old quay crane"/><identified-content/></docdata></head>
<body><body.head><hedline><hl1>Crane <em>stays</em></hl1><hl2>Second</hl2></hedline><byline>By <person>Ana Leduc</person>, <byttl>Reporter</byttl></byline>
<distributor>Gazette Wire</distributor><dateline><location>Old Quay</location> – <story.date norm="20260202T101500Z">Feb 2</story.date></dateline><abstract><p>Short.</p></abstract></body.head>
<body.content><block><p>The <person>Kim Vance</person> said: <q>${odd}</q></p><hl2>Offers</hl2><ul><li>one</li></ul><bq><block><p>We stay.</p></block></bq>
<p>See <a href="https://gazette.example/">here</a> &amp; <em>there</em>.</p><media media-type="image"><media-reference source="https://x.example/a.jpg"/><media-caption>A crane</media-caption></media></block></body.content>
<body.end><tagline>End.</tagline></body.end></body></nitf>`

const lines = [
  `paragraph(${JSON.stringify(`The Kim Vance said: “${odd}”`)})`,
  'heading("Offers")',
  'bulletList(listItem(paragraph("one")))',
  'blockquote(paragraph("We stay."))',
  'paragraph("See ", link("here"), " & ", italic("there"), ".")',
  'paragraph("A crane")',
]

describe('importing NITF', () => {
  it('takes head and body, with a document type that is named and not loaded', async () => {
    const article = await importText(
      'item.xml',
      `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "https://x.example/nitf.dtd">${nitf}`,
    )
    expect(article.fields).toMatchObject({
      headline: 'Crane stays',
      slug: 'old-quay-crane',
      byline: 'Ana Leduc, Reporter',
      credit: 'Gazette Wire',
      place: 'Old Quay',
      date: '2026-02-02',
    })
    expect(linesOf(article)).toEqual(lines)
    expect(article.origin).toMatchObject({
      format: 'nitf',
      notes: [
        '1 image was left out.',
        'The second headline was left out: “Second”',
        'The abstract was left out: “Short.”',
        'The end of the text was left out: “End.”',
        'Subjects and keywords were left out.',
      ],
    })
  })
})

const newsItem = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en"><rightsInfo/><itemMeta><provider literal="Gazette"/><versionCreated>2026-02-03T09:00:00Z</versionCreated><edNote>Holds.</edNote></itemMeta>
  <contentMeta><contentCreated>2026-02-02T09:00:00Z</contentCreated><located><name>Old Quay</name></located><creator><name>Ana Leduc</name></creator><language tag="en"/><slugline>Quay-Crane</slugline><headline>Crane stays</headline><subject/></contentMeta><contentSet>${content}</contentSet></newsItem>`

describe('importing NewsML-G2', () => {
  it.each([
    ['NITF', `<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`, lines],
    [
      'XHTML',
      '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>One <b>two</b></p></body></html></inlineXML>',
      ['paragraph("One ", bold("two"))'],
    ],
    [
      'plain text',
      '<inlineData contenttype="text/plain">One &lt;b&gt;\r\n\r\nTwo</inlineData>',
      ['paragraph("One <b>")', 'paragraph("Two")'],
    ],
  ])('with %s takes what the item states before what its text states', async (_, content, expected) => {
    const article = await importText('item.xml', newsItem(content))
    expect(linesOf(article)).toEqual(expected)
    expect(article.origin.format).toBe('newsml')
    expect(article.fields).toMatchObject({
      headline: 'Crane stays',
      slug: 'quay-crane',
      place: 'Old Quay',
      date: '2026-02-02',
    })
    expect(article.fields.byline).toMatch(/^Ana Leduc/)
    expect(article.fields.credit).toMatch(/^Gazette/)
    expect(article.origin.notes).toEqual(
      expect.arrayContaining([
        'Its note to editors: “Holds.”',
        '1 subject left out.',
        'What it says of rights was left out.',
      ]),
    )
  })

  it('in a message takes the first item with text, and says that there are others', async () => {
    const message = `<newsMessage><itemSet>${newsItem('<remoteContent href="https://x.example/a.jpg"/>').slice(38)}${newsItem('<inlineData>Text</inlineData>').slice(38)}</itemSet></newsMessage>`
    const article = await importText('message.xml', message)
    expect(importedText(article)).toBe('Text')
    expect(article.origin.notes.at(-1)).toBe('Only one of its items was read; 1 other left out.')
  })

  it.each([
    [
      'defines entities',
      '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><nitf>&b;</nitf>',
      'unreadable_file',
    ],
    [
      'names a file as an entity',
      '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf>&a;</nitf>',
      'unreadable_file',
    ],
    ['is cut off', '<?xml version="1.0"?><nitf><body><p>words', 'unreadable_file'],
    ['is nested without end', `<nitf>${'<block>'.repeat(300_000)}`, 'too_large'],
    ['has elements without end', `<nitf>${'<p/>'.repeat(300_001)}</nitf>`, 'too_large'],
    ['is something else', '<?xml version="1.0"?><rss><item/></rss>', 'unsupported_format'],
    ['has no text', newsItem('<remoteContent href="x"/>').replace(/<headline>.*<\/headline>/, ''), 'empty_file'],
  ])('that %s is refused', async (_, xml, code) => {
    expect((await failureOf(() => importText('item.xml', xml))).code).toBe(code)
  })
})

const samples = new URL('../../../../shared/samples/', import.meta.url)

describe.runIf(existsSync(samples))('news items by others', () => {
  it.each([
    ['ninjs/004_simple_text_article.json', 'Captain of wrecked cruise ship on trial in Italy', 4],
    ['newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml', 'Fed to halt QE to avert "bubble"', 2],
    [
      'newsml-g2/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml',
      'Arizona Diamondbacks (29-23) at Philadelphia Phillies (26-24), 7:05p.m.',
      1,
    ],
  ])('are read: %s', async (name, headline, paragraphs) => {
    const article = await importFile({
      name: name.split('/').at(-1) ?? '',
      bytes: readFileSync(new URL(name, samples)),
    })
    expect(article.fields.headline).toBe(headline)
    expect(importedText(article).split('\n')).toHaveLength(paragraphs)
  })
})
