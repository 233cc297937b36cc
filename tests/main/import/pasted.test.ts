import { describe, expect, it } from 'vitest'
import { importPasted } from '../../../src/main/import/import-pasted.ts'
import { failureOf, fixture, linesOf } from './imported.ts'

const html = (name: string): string => new TextDecoder().decode(fixture(name))

describe('pasted copy', () => {
  it('from Word keeps emphasis and lists, without what Word adds', () => {
    const article = importPasted({ text: 'unused', html: html('word-clipboard.html') })
    expect(linesOf(article)).toEqual([
      'paragraph(bold("Crane"), " stays where it ", italic("is"), ".")',
      'bulletList(listItem(paragraph("a museum")), listItem(paragraph("scrap dealers")))',
      'paragraph("Then:")',
      'orderedList(listItem(paragraph("first")))',
      'paragraph("Secret.")',
    ])
    expect(article.fields.headline).toBe('')
    expect(article.origin).toMatchObject({ format: 'pasted', fileName: '', notes: ['2 hidden words were left out.'] })
  })

  it('from Google Docs is bold only where it looks bold', () => {
    const article = importPasted({ text: 'unused', html: html('google-clipboard.html') })
    expect(article.fields.headline).toBe('Crane stays')
    expect(linesOf(article)).toEqual([
      'paragraph("The ", bold("old crane"), italic(" stays"), ", see ", link("here"), ".")',
      'bulletList(listItem(paragraph("one")), listItem(paragraph("two")))',
    ])
  })

  it('is taken as text where the HTML only has colours', () => {
    const article = importPasted({
      text: 'one\n\ntwo',
      html: '<div style="color:red"><span>one</span></div><div>two</div>',
    })
    expect(linesOf(article)).toEqual(['paragraph("one")', 'paragraph("two")'])
  })

  it('is taken from the HTML where there is no text', () => {
    expect(linesOf(importPasted({ text: ' ', html: '<span>one</span>' }))).toEqual(['paragraph("one")'])
  })

  it('without words is refused', async () => {
    const failure = await failureOf(() => importPasted({ text: '', html: '<p> </p>' }))
    expect(failure).toMatchObject({ code: 'empty_file', message: 'There is no text to paste. Nothing was imported.' })
  })

  it('with half a surrogate pair is mended with a note', () => {
    const article = importPasted({ text: 'a\ud83d b \u0007c', html: '' })
    expect(linesOf(article)).toEqual(['paragraph("a� b c")'])
    expect(article.origin.notes).toEqual(['1 control character was left out.', '1 broken character shows as �.'])
  })

  it('above the limit is refused with the number', async () => {
    const failure = await failureOf(() => importPasted({ text: 'a '.repeat(500_001), html: '' }))
    expect(failure.code).toBe('too_large')
    expect(failure.message).toContain('1,000,000 characters')
  })
})
