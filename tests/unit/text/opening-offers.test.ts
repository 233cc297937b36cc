import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Offer } from '../../../src/core/model/article.ts'
import { offersFor } from '../../../src/core/text/opening-offers.ts'
import { leastProcessorTime } from '../../support/processor-time.ts'

const body = 'The harbour board met on Tuesday and decided nothing, said its head, and then it met again on Wednesday.'

const shown = (paragraphs: readonly string[]): readonly string[] =>
  offersFor(paragraphs).map(({ field, words, value }: Offer) =>
    words === value ? `${field}: ${words}` : `${field}: ${words} = ${value}`,
  )

describe('offers', () => {
  it('are made for each part of a wire story’s head', () => {
    const head = [
      'No crane this year',
      'By Ana Leduc',
      '2 February 2026',
      `OLD QUAY, Feb 2 (Coast Wire) — ${body} COASTWIRE`,
    ]
    expect(shown(head)).toEqual([
      'headline: No crane this year',
      'byline: By Ana Leduc = Ana Leduc',
      'date: 2 February 2026 = 2026-02-02',
      'place: OLD QUAY, Feb 2 (Coast Wire) — = OLD QUAY',
      'credit: COASTWIRE',
    ])
  })

  it('name words that stand in the text', () => {
    const paragraphs = [`  Date:  2026-02-02 ${body}  (Photo: A. Keller / Coast) `, body]
    for (const { words } of offersFor(paragraphs)) expect(paragraphs[0]).toContain(words)
    expect(shown(paragraphs)).toEqual([
      'date: Date:  2026-02-02 = 2026-02-02',
      'credit: (Photo: A. Keller / Coast) = A. Keller / Coast',
    ])
  })

  it.each([
    ['2026-02-02', '2026-02-02'],
    ['2 February 2026', '2026-02-02'],
    ['Feb. 2, 2026', '2026-02-02'],
    ['Monday, February 2nd, 2026', '2026-02-02'],
    ['Montag, 2. März 2026', '2026-03-02'],
    ['2.3.2026', '2026-03-02'],
    ['1er août 2025', '2025-08-01'],
    ['Publié le 24 décembre 2025', '2025-12-24'],
    ['lunedì 2 febbraio 2026', '2026-02-02'],
    ['date 2026-02-30', ''],
    ['02/03/2026', ''],
    ['12345 May 2026', ''],
  ])('of a date: %s', (line, value) => {
    expect(offersFor([line, body]).find(({ field }) => field === 'date')?.value ?? '').toBe(value)
  })

  it('leave a sentence about a date alone', () => {
    expect(shown(['2 February 2026 was a cold day in the harbour, its head said.', body])).toEqual([])
  })

  it.each([
    ['GENEVA — ', ['place: GENEVA — = GENEVA']],
    [
      'GENEVA, Feb 2, 2026 (Coast Wire) — ',
      ['place: GENEVA, = GENEVA', 'date: Feb 2, 2026 (Coast Wire) — = 2026-02-02'],
    ],
    ['Bern, 2. Februar 2026 – ', ['place: Bern, = Bern', 'date: 2. Februar 2026 – = 2026-02-02']],
    ['ST. GALLEN (cw) -- ', ['place: ST. GALLEN (cw) -- = ST. GALLEN']],
  ])('of a dateline: %s', (dateline, expected) => {
    expect(shown([`${dateline}${body}`])).toEqual(expected)
  })

  it.each([
    ['By Ana Leduc', 'Ana Leduc'],
    ['Von Anna Keller und Beat Moser', 'Anna Keller und Beat Moser'],
    ['Par Jean de la Tour', 'Jean de la Tour'],
    ['Di Marco Rossi, Lugano', 'Marco Rossi, Lugano'],
    ['BY ANA LEDUC', 'ANA LEDUC'],
  ])('of a byline: %s', (line, value) => {
    expect(offersFor(['No crane this year', line, body]).find(({ field }) => field === 'byline')?.value).toBe(value)
  })

  it.each([
    ['KEYSTONE', 'KEYSTONE'],
    ['COAST-WIRE/Ana Leduc', 'COAST-WIRE/Ana Leduc'],
    ['Photo: Ana Leduc', 'Ana Leduc'],
    ['(Foto: A. Keller)', 'A. Keller'],
    ['© Coast Wire 2026', '© Coast Wire 2026'],
  ])('of a credit: %s', (credit, value) => {
    expect(shown([`${body} ${credit}`, body])).toEqual([
      credit === value ? `credit: ${credit}` : `credit: ${credit} = ${value}`,
    ])
  })

  it('take no sentence for a headline, and no headline where nothing follows', () => {
    expect(shown(['The board met.', body])).toEqual([])
    expect(shown(['No crane this year'])).toEqual([])
    expect(shown([body, 'Who pays for it', body])).toEqual([])
    expect(shown([])).toEqual([])
  })

  it.each([
    'GENEVA'.repeat(20_000),
    'A '.repeat(50_000),
    `2026-02-02${' '.repeat(100_000)}x`,
    '© '.repeat(50_000),
    'By A'.repeat(30_000),
  ])('take no time on hostile paragraphs', async (paragraph) => {
    expect(await leastProcessorTime(200, () => offersFor([paragraph, body]))).toBeLessThan(200)
  })
})

const cassis = new URL('../../../../shared/articles/cassis-moscow.txt', import.meta.url)

describe.runIf(existsSync(cassis))('offers for the raw wire copy', () => {
  it('are its date and its credit; the caption stays', () => {
    const paragraphs = existsSync(cassis) ? readFileSync(cassis, 'utf8').split(/\n\n+/) : []
    expect(shown(paragraphs)).toEqual(['date: date 2026-02-02 = 2026-02-02', 'credit: KEYSTONE'])
  })
})
