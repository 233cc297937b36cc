import type { ReactNode } from 'react'
import { wordsOf } from '../../../core/model/annotation.ts'
import type { LedgerColumn, LedgerRow } from '../../../core/model/ledger.ts'
import type { RequestOutcome } from '../../../core/model/request.ts'
import { fullInstant, tableInstant } from '../ui/format-time.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { outcomeLabel } from '../ui/outcome-label.ts'
import { StateBadge } from '../ui/StateBadge.tsx'
import { SourceName } from './SourceName.tsx'

export interface Column {
  readonly id: LedgerColumn
  readonly label: string
  /** Stands for the label where the column is narrow. */
  readonly icon?: IconName
  readonly isNumber?: boolean
  readonly cell: (row: LedgerRow) => ReactNode
  /** The whole of what may be cut off. */
  readonly title: (row: LedgerRow) => string
}

const requestsInWords = (outcomes: readonly RequestOutcome[]): string =>
  outcomes.map((outcome) => outcomeLabel[outcome].toLowerCase()).join('; ')

const Requests = ({ outcomes }: { readonly outcomes: readonly RequestOutcome[] }) => {
  if (outcomes.length === 0) return null
  const open = outcomes.filter((outcome) => outcome === 'open').length
  return open > 0 ? (
    <span className="tone-pending ledger-waiting">
      <Icon name="waiting" />
      {open}
      <span className="visually-hidden"> open</span>
    </span>
  ) : (
    outcomes.length
  )
}

const articleOf = (row: LedgerRow): string => row.articleSlug || row.articleHeadline || 'Untitled'

const all: readonly Column[] = [
  {
    id: 'quote',
    label: 'Quote',
    cell: (row) => (
      <span className="ledger-words">
        {row.annotation.detached ? (
          <span className="ledger-detached">
            <Icon name="detached" />
            <span className="visually-hidden">Detached: </span>
          </span>
        ) : null}
        {wordsOf(row.annotation.pieces)}
      </span>
    ),
    title: (row) => wordsOf(row.annotation.pieces),
  },
  {
    id: 'source',
    label: 'Source',
    cell: (row) => <SourceName row={row} />,
    title: (row) => (row.relayedByName ? `${row.sourceName}, by way of ${row.relayedByName}` : row.sourceName),
  },
  {
    id: 'manner',
    label: 'Manner',
    cell: (row) => row.annotation.manner ?? row.annotation.kind,
    title: () => '',
  },
  { id: 'cue', label: 'Cue', cell: (row) => row.cueWords, title: (row) => row.cueWords },
  {
    id: 'channel',
    label: 'Channel',
    cell: (row) => row.annotation.attribution.channel,
    title: (row) => row.annotation.attribution.channel,
  },
  { id: 'state', label: 'State', cell: (row) => <StateBadge state={row.annotation.state} />, title: () => '' },
  {
    id: 'evidence',
    label: 'Evidence',
    icon: 'evidence',
    isNumber: true,
    cell: (row) => row.evidenceCount || <span className="faint">–</span>,
    title: () => '',
  },
  {
    id: 'requests',
    label: 'Requests',
    icon: 'question',
    isNumber: true,
    cell: (row) => <Requests outcomes={row.requests} />,
    title: (row) => requestsInWords(row.requests),
  },
  {
    id: 'changed',
    label: 'Changed',
    isNumber: true,
    cell: (row) => tableInstant(row.lastChangeAt),
    title: (row) => `${fullInstant(row.lastChangeAt)}, ${row.lastChangeBy}`,
  },
  {
    id: 'article',
    label: 'Article',
    cell: articleOf,
    title: (row) => row.articleHeadline || articleOf(row),
  },
]

/** What decides which columns are shown. */
export interface ColumnChoice {
  /** The ledger is that of one article. */
  readonly isOfArticle: boolean
  readonly isGrouped: boolean
  /** The window has no room for all of them; what is left out stands in the row's context. */
  readonly isNarrow: boolean
}

/** Columns that say nothing new, or for which there is no room. */
const leftOut = ({ isOfArticle, isGrouped, isNarrow }: ColumnChoice): ReadonlySet<LedgerColumn> =>
  new Set([
    ...(isOfArticle ? (['article'] as const) : []),
    ...(isGrouped ? (['source'] as const) : []),
    ...(isNarrow ? (['manner', 'cue', 'channel'] as const) : []),
  ])

/** The columns of the ledger that are shown. */
export const shownColumns = (choice: ColumnChoice): readonly Column[] =>
  all.filter(({ id }) => !leftOut(choice).has(id))

/** The columns that are not shown and can be filtered by all the same. */
export const hiddenFilters = (choice: ColumnChoice): readonly Column[] =>
  all.filter(({ id }) => id !== 'article' && leftOut(choice).has(id))
