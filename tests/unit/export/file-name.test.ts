import { describe, expect, it } from 'vitest'
import { exportFileName } from '../../../src/core/export/file-name.ts'
import { cleanProfile, deskProfile, outsideProfile } from '../../../src/core/model/export-profile.ts'

const article = { slug: '', headline: '', date: '' }

describe('the name of an exported file', () => {
  it('says slug, date, what it is and its format', () => {
    const named = { slug: 'harbour-closure', headline: 'Harbour', date: '2026-03-12' }
    expect(exportFileName(named, 'docx', deskProfile, true)).toBe('harbour-closure-2026-03-12-annotated.docx')
    expect(exportFileName(named, 'markdown', cleanProfile, true)).toBe('harbour-closure-2026-03-12.md')
    expect(exportFileName(named, 'csv', deskProfile, true)).toBe('harbour-closure-2026-03-12-ledger.csv')
    expect(exportFileName(named, 'csv', outsideProfile, true)).toBe('harbour-closure-2026-03-12-ledger-outside.csv')
    expect(exportFileName(named, 'docx', outsideProfile, true)).toBe('harbour-closure-2026-03-12-outside.docx')
  })

  it.each([
    ['the headline where there is no slug', { headline: 'Trams: “out of service”?' }, 'Trams-out-of-service.txt'],
    ['a word of its own where there is neither', {}, 'article.txt'],
    ['letters of every script', { slug: 'Zürich Ñandú новости 東京' }, 'Zürich-Ñandú-новости-東京.txt'],
    ['no path and no hidden file', { slug: '../../.etc/passwd' }, 'etc-passwd.txt'],
    ['no character a system forbids', { slug: 'a<b>c:d"e/f\\g|h?i*j\u0000k\u202el' }, 'a-b-c-d-e-f-g-h-i-j-k-l.txt'],
    ['no name Windows keeps for itself', { slug: 'CON' }, 'article-CON.txt'],
    ['a port of Windows told from a word', { slug: 'com1' }, 'article-com1.txt'],
    ['no trailing dot', { slug: 'ends...' }, 'ends.txt'],
  ])('has %s', (_, given, name) => {
    expect(exportFileName({ ...article, ...given }, 'text', cleanProfile, true)).toBe(name)
  })

  it('says of what carries no such line that it is not cleared', () => {
    const named = { ...article, slug: 'harbour' }
    expect(exportFileName(named, 'csv', deskProfile, false)).toBe('harbour-ledger-not-cleared.csv')
    expect(exportFileName(named, 'text', cleanProfile, false)).toBe('harbour-not-cleared.txt')
    expect(exportFileName(named, 'docx', deskProfile, false)).toBe('harbour-annotated.docx')
  })

  it('stays under 255 bytes however long the slug, and cuts no character', () => {
    const name = exportFileName(
      { ...article, slug: '𠮷'.repeat(200), date: '2026-03-12' },
      'markdown',
      deskProfile,
      true,
    )
    expect(new TextEncoder().encode(name).length).toBeLessThan(255)
    expect(name.isWellFormed()).toBe(true)
  })
})
