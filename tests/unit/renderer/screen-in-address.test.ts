import { describe, expect, it } from 'vitest'
import type { Screen } from '../../../src/renderer/src/screen.ts'
import { addressOfScreen, screenInAddress } from '../../../src/renderer/src/screen-in-address.ts'
import { idOf } from '../../support/article-records.ts'

const id = idOf('article')

describe('the address of a screen', () => {
  it.each<Screen>([
    { name: 'desk' },
    { name: 'article', id },
    { name: 'article', id, place: { anchor: 3, head: 120, mode: 'write' } },
    { name: 'article', id, place: { anchor: 9, head: 9, mode: 'annotate' } },
    { name: 'ledger' },
    { name: 'sources' },
    { name: 'sources', id },
    { name: 'waiting' },
    { name: 'settings' },
  ])('leads back to it: %j', (screen) => expect(screenInAddress(addressOfScreen(screen))).toEqual(screen))

  it('keeps an article, where a place in it is not one the selection stood at', () => {
    expect(addressOfScreen({ name: 'article', id, place: { annotationId: id } })).toBe(`#article/${id}`)
    expect(addressOfScreen({ name: 'article', id, place: { start: 1, end: 2 } })).toBe(`#article/${id}`)
  })

  it.each(['', '#', '#article', '#article/x', '#nothing/such', '#__proto__', `#Article/${id}`])(
    'that makes no sense is the desk: “%s”',
    (hash) => expect(screenInAddress(hash)).toEqual({ name: 'desk' }),
  )

  it.each(['1', '1-', '1-2', '1-2-read', '-1-2-write', '1.5-2-write', '1e9-2-write', '9999999999-2-write'])(
    'with a place that makes no sense is the article alone: %s',
    (place) => expect(screenInAddress(`#article/${id}/${place}`)).toEqual({ name: 'article', id }),
  )
})
