import { join } from 'node:path'
import type { AttestApp } from '../pages/attest-app.ts'
import { trams } from './samples.ts'

/** A quote to be tagged: its words, piece by piece, and whom it is attributed to. */
export interface QuoteToTag {
  readonly pieces: readonly string[]
  /** Which of several places with the first piece's words, from 0. */
  readonly nth?: number
  readonly source: { readonly typed: string; readonly name: string } | { readonly newName: string }
}

/** An article with what is to be done to it. */
export interface Job {
  readonly article: string
  /** Brings the article in, or opens it. */
  readonly open: (attest: AttestApp) => Promise<void>
  /** Six: the first in two pieces, the second inside a quote that is tagged already, the third by an alias. */
  readonly quotes: readonly [QuoteToTag, QuoteToTag, QuoteToTag, QuoteToTag, QuoteToTag, QuoteToTag]
  /** Quotes and claims that were tagged before. */
  readonly taggedBefore: number
}

const tramsJob: Job = {
  article: trams,
  open: (attest) => attest.desk.openArticle(trams),
  quotes: [
    {
      pieces: ['There is no such pile', 'There were three reports, and all three were dealt with.'],
      source: { typed: 'Hale', name: 'Joren Hale' },
    },
    { pieces: ['within the agreed tolerances'], source: { typed: 'B&S', name: 'Brandt & Soto' } },
    { pieces: ['overdue'], source: { newName: 'Priya Anand' } },
    {
      pieces: ['People board these cars in the dark at six in the morning'],
      source: { typed: 'anand', name: 'Priya Anand' },
    },
    { pieces: ['They deserve to know what they are standing on.'], source: { typed: 'Pri', name: 'Priya Anand' } },
    {
      pieces: ['A decision on replacing the calipers is expected by the end of the month'],
      source: { typed: 'director', name: 'Mara Lindholm' },
    },
  ],
  taggedBefore: 10,
}

const cassis = (folder: string): Job => ({
  article: 'Cassis on his way to Moscow',
  open: async (attest) => {
    await attest.desk.goTo('Sources')
    await attest.sources.make('Ignazio Cassis')
    await attest.sources.setField('Function', 'Federal Councillor')
    await attest.sources.addAlias('head of the FDFA')
    await attest.dialogs.willOpen(join(folder, 'articles', 'cassis-moscow.txt'))
    await attest.desk.bringIn('Open files…')
    const { article } = attest
    await article.takeOffer('Is this the date line?')
    await article.takeOffer('Is this the credit?')
    await article.headline.fill('Cassis on his way to Moscow')
    await article.headline.press('Enter')
    await article.tag(
      'The visit on February 6 will focus on "finding ways to overcome the current deep crisis in the OSCE"',
      'Quote',
    )
    await article.saved()
  },
  quotes: [
    {
      pieces: [
        'Federal Councillor Ignazio Cassis will travel to Moscow on Friday',
        'the Swiss Foreign Minister will hold talks with his Russian counterpart Sergey Lavrov',
      ],
      source: { newName: 'Russian Foreign Ministry' },
    },
    {
      pieces: ['finding ways to overcome the current deep crisis in the OSCE'],
      nth: 1,
      source: { typed: 'foreign min', name: 'Russian Foreign Ministry' },
    },
    {
      pieces: ['he is planning trips to Kiev, Moscow and Washington'],
      source: { typed: 'head of the F', name: 'Ignazio Cassis' },
    },
    { pieces: ['deep crisis'], source: { newName: 'Organization for Security and Cooperation in Europe' } },
    {
      pieces: ['They discussed the dynamics of the peace efforts and the situation on the battlefield'],
      source: { typed: 'federal councillor', name: 'Ignazio Cassis' },
    },
    {
      pieces: ['the Russian attacks on the Ukrainian energy infrastructure were also discussed'],
      source: { newName: 'Andrij Sybiha' },
    },
  ],
  taggedBefore: 1,
})

/** The sample always, and the real copy where its folder is named. */
export const jobs: readonly Job[] = [
  tramsJob,
  ...(process.env.ATTEST_SHARED ? [cassis(process.env.ATTEST_SHARED)] : []),
]
