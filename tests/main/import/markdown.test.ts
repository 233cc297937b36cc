import { describe, expect, it } from 'vitest'
import { importFixture, importText, linesOf } from './imported.ts'

describe('importing Markdown', () => {
  it('keeps what copy is made of, and takes tags for text', async () => {
    const article = await importFixture('release.md')
    expect(article.fields).toMatchObject({ headline: 'Crane stays where it is', slug: 'crane-stays-where-it-is' })
    expect(linesOf(article)).toEqual([
      'paragraph(italic("By Ana Leduc"))',
      'paragraph("The harbour board of Old Quay will not sell the ", bold("old crane"), ", its head said on ", link("Tuesday"), ".")',
      'heading("Offers")',
      'orderedList(listItem(paragraph("a museum")), listItem(paragraph("scrap dealers"), bulletList(listItem(paragraph("Odermatt")))))',
      'blockquote(paragraph("We are not selling it."))',
      'paragraph("Bidder | Sum")',
      'paragraph("Museum | €1")',
      'paragraph("Not <b>HTML</b>, and no picture.")',
    ])
    expect(article.origin.notes).toEqual(['1 image was left out.', '1 table was turned into text.'])
    expect(article.fields.offers).toEqual([{ field: 'byline', words: 'By Ana Leduc', value: 'Ana Leduc' }])
  })

  it('reads the front matter that some editors write', async () => {
    const article = await importText(
      'post.md',
      '---\r\ntitle: "Crane stays"\r\ndate: 2026-02-02T10:00:00Z\r\nauthor: Ana Leduc\r\ntags: [harbour]\r\n---\r\n\r\nBy Ana Leduc\r\n\r\nWords.',
    )
    expect(article.fields).toMatchObject({
      headline: 'Crane stays',
      date: '2026-02-02',
      byline: 'Ana Leduc',
      offers: [],
    })
    expect(linesOf(article)).toEqual(['paragraph("By Ana Leduc")', 'paragraph("Words.")'])
  })

  it('takes a rule at the beginning for what it is', async () => {
    expect(linesOf(await importText('a.md', '---\nWords: said\nto be said.\n'))).toEqual([
      'paragraph("Words: said to be said.")',
    ])
    expect(linesOf(await importText('a.md', '---\n\nOne.\n\n---\n\nTwo.'))).toEqual([
      'paragraph("One.")',
      'paragraph("Two.")',
    ])
  })

  it('keeps a headline with nothing under it', async () => {
    const article = await importText('a.md', '# Only a headline')
    expect(article.fields.headline).toBe('Only a headline')
    expect(linesOf(article)).toEqual(['paragraph'])
  })
})
