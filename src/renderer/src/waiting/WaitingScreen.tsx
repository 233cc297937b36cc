import { useState } from 'react'
import type { WaitingColumn, WaitingRow } from '../../../core/model/waiting.ts'
import { useClient } from '../api/use-client.tsx'
import { usePages } from '../api/use-pages.ts'
import { useNavigation } from '../navigation.tsx'
import { classes } from '../ui/classes.ts'
import { counted } from '../ui/counted.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { fullInstant, shortInstant } from '../ui/format-time.ts'
import { GridCell, GridColumn } from '../ui/Grid.tsx'
import { ListGrid } from '../ui/ListGrid.tsx'

const columns: readonly { readonly id: WaitingColumn | null; readonly title: string }[] = [
  { id: 'deadline', title: 'Deadline' },
  { id: 'whom', title: 'Waiting for' },
  { id: null, title: 'About' },
  { id: 'article', title: 'Article' },
  { id: 'since', title: 'Since' },
]

const whomOf = ({ what, whom, channel }: WaitingRow): string =>
  what === 'recheck' ? 'The desk: recheck' : [whom, channel].filter((part) => part !== '').join(' · ')

const WaitingCells = ({ row }: { readonly row: WaitingRow }) => {
  const isPast = row.deadline !== null && row.deadline < new Date().toISOString()
  return (
    <>
      <GridCell
        className={classes('number truncate', isPast && 'is-past')}
        title={row.deadline ? fullInstant(row.deadline) : ''}
      >
        {row.deadline ? `${isPast ? '▲ passed ' : ''}${shortInstant(row.deadline)}` : '–'}
      </GridCell>
      <GridCell className={classes('truncate', row.what === 'recheck' && 'is-recheck')} title={whomOf(row)}>
        {whomOf(row)}
      </GridCell>
      <GridCell className="truncate" title={row.words}>
        {row.words}
      </GridCell>
      <GridCell className="cell-title truncate" title={row.headline}>
        {row.headline}
      </GridCell>
      <GridCell className="soft number" title={fullInstant(row.since)}>
        {shortInstant(row.since)}
      </GridCell>
    </>
  )
}

/** What is waiting for whom in all articles: requests without an answer, and words to be checked again. */
export const WaitingScreen = () => {
  const client = useClient()
  const { open } = useNavigation()
  const [sort, setSort] = useState<{ readonly column: WaitingColumn; readonly descending: boolean }>({
    column: 'deadline',
    descending: false,
  })
  const pages = usePages<WaitingRow>({
    queryKey: ['waiting.list', sort],
    read: (offset, limit) => client.call('waiting.list', { sort, offset, limit }),
  })
  const { total } = pages
  return (
    <section className="waiting-screen" aria-labelledby="waiting-title">
      <header className="screen-header">
        <div>
          <h1 id="waiting-title">Waiting</h1>
          {total > 0 ? <p className="soft">{counted(total, 'thing waits', 'things wait')}, in all articles</p> : null}
        </div>
      </header>
      {pages.error ? <ErrorNote error={pages.error} onRetry={pages.retry} /> : null}
      {total === 0 && !pages.isPending && !pages.error ? (
        <EmptyState icon="waiting" title="Nothing is waiting">
          <p>
            Requests without an answer stand here, with their deadlines, and words that changed after they were settled.
          </p>
        </EmptyState>
      ) : (
        <ListGrid
          label="Waiting"
          className="waiting-table"
          pages={pages}
          idOf={(row) => row.id}
          header={columns.map(({ id: column, title }) => (
            <GridColumn
              key={title}
              label={title}
              sort={sort.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending'}
            >
              {column ? (
                <button
                  type="button"
                  className="waiting-sort"
                  onClick={() => setSort({ column, descending: sort.column === column && !sort.descending })}
                >
                  {title}
                  {sort.column === column ? <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span> : null}
                </button>
              ) : (
                title
              )}
            </GridColumn>
          ))}
          cellsOf={(row) => <WaitingCells row={row} />}
          onOpen={(row) => open({ name: 'article', id: row.articleId, place: { annotationId: row.annotationId } })}
        />
      )}
    </section>
  )
}
