import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { ledgerCsv } from '../../../src/core/export/ledger-csv.ts'
import { allAtOnce } from '../../../src/core/steps.ts'
import { articleRecords } from '../../support/article-records.ts'
import { ledgerRows } from '../../support/ledger-rows.ts'

const rowsWith = (note: string) => {
  const records = articleRecords({
    fields: { headline: 'Harbour, "closed"', slug: 'harbour' },
    body: ['“{q}We; go,{/q}” {who}she{/who} {cue}said{/cue}. “{q}“Now”\u2028{/q}{q}{br}today{/q}”'],
    annotations: {
      q: {
        state: 'confirmed',
        manner: 'direct',
        source: 'Ada, Lund',
        mention: 'who',
        cue: 'cue',
        channel: 'telephone',
        date: '2026-03-12',
        note,
        evidence: [{ kind: 'call' }],
        requests: [{ to: 'Ada, Lund' }, { to: 'Ada, Lund', outcome: 'no reply' }],
      },
      who: { kind: 'mention' },
      cue: { kind: 'cue' },
    },
    sources: { 'Ada, Lund': {} },
  })
  return ledgerRows(records)
}

const read = (csv: string) => {
  const parsed = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
  expect(parsed.errors).toEqual([])
  return parsed.data
}

describe('the ledger as CSV', () => {
  it('reads back with the words of the interface over its columns', () => {
    expect(read(allAtOnce(ledgerCsv(rowsWith('a\nb'), () => 'Not cleared: 1 blocking finding')))).toEqual([
      {
        Article: 'Harbour, "closed"',
        Slug: 'harbour',
        Kind: 'Quote',
        Words: 'We; go, … “Now” today',
        Pieces: '2',
        Source: 'Ada, Lund',
        Manner: 'Direct',
        Mention: 'she',
        Cue: 'said',
        Channel: 'telephone',
        Place: '',
        Date: '2026-03-12',
        'Relayed by': '',
        State: 'Confirmed',
        Evidence: '1',
        Requests: 'Open, No reply',
        Remark: 'a b',
        'In the text': 'Yes',
        Start: '1',
        End: '33',
        'Last change': '2026-03-12T10:00:00.000Z',
        'Changed by': 'Editor',
        Clearance: 'Not cleared: 1 blocking finding',
      },
    ])
  })

  it('opens in a spreadsheet as UTF-8, with the line ends of the standard', () => {
    const csv = allAtOnce(ledgerCsv(rowsWith('é'), () => ''))
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each([
    '=1+1',
    '=HYPERLINK("http://evil.example","x")',
    '+1',
    '-1',
    "-2+3+cmd|' /C calc'!A0",
    '@SUM(1)',
    '\t=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
  ])('keeps %j from being run as a formula', (note) => {
    const [row] = read(allAtOnce(ledgerCsv(rowsWith(note), () => '')))
    expect(row?.Remark).toBe(`'${note.trim()}`)
  })

  it.each(['a=1', '“=quoted”', '– a dash of dialogue', '5 %', "'already"])('leaves %j as it is', (note) => {
    const [row] = read(allAtOnce(ledgerCsv(rowsWith(note), () => '')))
    expect(row?.Remark).toBe(note)
  })

  it('has its header also when there is nothing to list', () => {
    expect(allAtOnce(ledgerCsv([], () => ''))).toMatch(/^\ufeffArticle,Slug,Kind,Words,.*Changed by,Clearance\r\n$/)
  })
})
