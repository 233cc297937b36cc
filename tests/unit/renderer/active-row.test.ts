import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/core/model/annotation.ts'
import type { LedgerRow } from '../../../src/core/model/ledger.ts'
import {
  type ActiveRow,
  activeAt,
  followActiveRow,
  type ListedRows,
} from '../../../src/renderer/src/ledger/active-row.ts'
import { articleRecords } from '../../support/article-records.ts'
import { ledgerRows } from '../../support/ledger-rows.ts'

const letters = [...'abcdxy']
const rows = ledgerRows(articleRecords({ body: letters.map((letter) => `{row-${letter}}${letter}{/row-${letter}}`) }))
const letterOf = ({ annotation }: LedgerRow): string => wordsOf(annotation.pieces)
const rowOf = (letter: string): LedgerRow => {
  const row = rows[letters.indexOf(letter)]
  if (!row) throw new Error(`no row ${letter}`)
  return row
}

/** A list of which `ids` have come; "." is a row still on its way. */
const listed = (ids: string, { list = 'all', ...others }: Partial<ListedRows> = {}): ListedRows => {
  const come = [...ids].map((id) => (id === '.' ? undefined : rowOf(id)))
  return {
    list,
    isStale: false,
    total: come.length,
    rowAt: (index) => come[index],
    indexOf: (id) => {
      const index = come.findIndex((row) => row?.annotation.id === id)
      return index < 0 ? null : index
    },
    place: undefined,
    ...others,
  }
}

const on = (id: string, index: number, list = 'all'): ActiveRow => ({ row: rowOf(id), index, hasLeft: false, list })

/** What S and A would act on, and where the mark stands. */
const shown = ({ row, index, hasLeft }: ActiveRow) => `${hasLeft || !row ? 'nothing' : letterOf(row)} ${index}`

describe('the active row', () => {
  test('is the first one where none was', () => {
    expect(shown(followActiveRow(activeAt(0, listed('')), listed('abc')))).toBe('a 0')
  })

  test.each([
    ['sorted anew', 'cba', 'c 0'],
    ['joined by a row before it', 'xabc', 'c 3'],
    ['that lost a row before it', 'bc', 'c 1'],
  ])('is the same one in a list %s', (_, ids, expected) => {
    expect(shown(followActiveRow(on('c', 2), listed(ids)))).toBe(expected)
  })

  test('is what its page now says of it', () => {
    const changed = { ...rowOf('b'), sourceName: 'Ann Reed' }
    const rows = listed('ab', { rowAt: () => changed })
    expect(followActiveRow(on('b', 0), rows).row).toBe(changed)
  })

  test('stays while the rows shown answer an earlier question', () => {
    expect(shown(followActiveRow(on('c', 2), listed('xy', { isStale: true, place: null })))).toBe('c 2')
  })

  test('stays until it is known where it went', () => {
    expect(shown(followActiveRow(on('c', 2), listed('ab.')))).toBe('c 2')
  })

  test('is where the library says, though its page has not come', () => {
    const rows = listed('ab..', { place: { index: 3, row: rowOf('c') } })
    expect(shown(followActiveRow(on('c', 2), rows))).toBe('c 3')
  })

  test('waits for the row the keys went to', () => {
    const waiting = activeAt(3, listed('ab..'))
    expect(shown(followActiveRow(waiting, listed('ab..')))).toBe('nothing 3')
    expect(shown(followActiveRow(waiting, listed('abcd')))).toBe('d 3')
  })
})

describe('where the active row has left the list', () => {
  test('no other one takes its place', () => {
    expect(shown(followActiveRow(on('b', 1), listed('acd', { place: null })))).toBe('nothing 1')
  })

  test('nothing is active after the last one either', () => {
    expect(shown(followActiveRow(on('c', 2), listed('ab', { place: null })))).toBe('nothing 2')
    expect(shown(followActiveRow(on('a', 0), listed('', { place: null })))).toBe('nothing 0')
  })

  test('it stays so while the library is asked again', () => {
    const left = followActiveRow(on('b', 1), listed('acd', { place: null }))
    expect(shown(followActiveRow(left, listed('acd')))).toBe('nothing 1')
    expect(shown(followActiveRow(left, listed('acd', { isStale: true })))).toBe('nothing 1')
  })

  test('it is active again once it comes back', () => {
    const left = followActiveRow(on('b', 1), listed('acd', { place: null }))
    expect(shown(followActiveRow(left, listed('acdb')))).toBe('b 3')
  })

  test('another filter begins at its first row', () => {
    expect(shown(followActiveRow(on('b', 1), listed('xy', { list: 'narrowed', place: null })))).toBe('x 0')
  })

  test('a filter that lets nothing through keeps it for the next one', () => {
    const left = followActiveRow(on('b', 1), listed('', { list: 'narrowed', place: null }))
    expect(shown(left)).toBe('nothing 0')
    expect(shown(followActiveRow(left, listed('abc')))).toBe('b 1')
  })
})
