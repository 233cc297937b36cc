import { type KeyboardEvent, useId, useRef } from 'react'
import type { DeskItem } from '../../../core/api.ts'
import { useNavigation } from '../navigation.tsx'
import { classes } from '../ui/classes.ts'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { fullInstant, tableInstant } from '../ui/format-time.ts'
import { Grid, GridCell, GridColumn, GridNumber, GridRow } from '../ui/Grid.tsx'
import { Meter } from '../ui/Meter.tsx'
import { useActiveRow } from '../ui/use-active-row.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { VirtualRows } from '../ui/VirtualRows.tsx'
import { ClearanceOfItem } from './ClearanceOfItem.tsx'
import { settledIn, standingOf, taggedIn, titleOf } from './article-standing.ts'
import { useArticles } from './use-articles.ts'
import { useRemoveArticle } from './use-remove-article.ts'

const rowHeight = 38
const headerHeight = 32
const pageRows = 15
const columns = ['Article', 'Slug', 'States', 'Tagged', 'Attributed', 'Settled', 'Words', 'Standing', 'Changed']
/** Left out in a small window; the desk beside the table shows them too. */
const ifWide = new Set(['Slug', 'Words'])
const numeric = new Set(['Tagged', 'Attributed', 'Settled', 'Words'])

const ArticleCells = ({ item }: { readonly item: DeskItem }) => (
  <>
    <GridCell className="cell-title truncate" title={titleOf(item)}>
      <span className={classes(!item.headline && 'is-opening')}>{titleOf(item)}</span>
    </GridCell>
    <GridCell className="if-wide soft truncate" title={item.slug}>
      {item.slug}
    </GridCell>
    <GridCell>
      <Meter counts={item.states} />
    </GridCell>
    <GridNumber>{taggedIn(item)}</GridNumber>
    <GridNumber>{item.attributed}</GridNumber>
    <GridNumber>{settledIn(item)}</GridNumber>
    <GridNumber className="if-wide soft">{item.wordCount.toLocaleString('en-GB')}</GridNumber>
    <GridCell className="soft truncate">
      <ClearanceOfItem item={item} /> {taggedIn(item) > 0 ? standingOf(item) : 'untagged'}
    </GridCell>
    <GridCell className="soft number" title={fullInstant(item.changedAt)}>
      {tableInstant(item.changedAt)}
    </GridCell>
  </>
)

/** All articles, last changed first, a line each. */
export const ArticleTable = () => {
  const { open } = useNavigation()
  const remove = useRemoveArticle()
  const id = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const articles = useArticles({ text: '', states: [], clearance: 'any' })
  const { total, rowAt } = articles
  const { active, setActive, onMoveKey } = useActiveRow({
    pages: articles,
    idOf: (item) => item.id,
    pageRows,
    onMove: articles.scrollTo,
  })
  useFirstFocus(scroll, total > 0)
  const openAt = (index: number) => {
    const item = rowAt(index)
    if (item) open({ name: 'article', id: item.id })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (onMoveKey(event) !== null) return
    const item = rowAt(active)
    if (event.key === 'Enter') openAt(active)
    if (event.key === 'Delete' && item) void remove(item.id, titleOf(item))
  }
  if (articles.error) return <ErrorNote error={articles.error} onRetry={articles.retry} />
  return (
    <Grid
      ref={scroll}
      label="All articles"
      rowCount={total + 1}
      activeId={total > 0 ? `${id}-${active}` : undefined}
      className="grid article-table"
      onKeyDown={onKeyDown}
    >
      <GridRow row={1} className="grid-header">
        {columns.map((column) => (
          <GridColumn
            key={column}
            className={classes(numeric.has(column) && 'is-number', ifWide.has(column) && 'if-wide')}
          >
            {column}
          </GridColumn>
        ))}
      </GridRow>
      <VirtualRows
        pages={articles}
        scroll={scroll}
        rowHeight={rowHeight}
        headerHeight={headerHeight}
        render={(index) => {
          const item = rowAt(index)
          return (
            <GridRow
              id={`${id}-${index}`}
              row={index + 2}
              className={classes('grid-row', index === active && 'is-active')}
              onClick={() => {
                setActive(index)
                openAt(index)
              }}
            >
              {item ? <ArticleCells item={item} /> : null}
            </GridRow>
          )
        }}
      />
    </Grid>
  )
}
