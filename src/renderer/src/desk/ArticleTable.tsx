import type { DeskItem } from '../../../core/api.ts'
import { useNavigation } from '../navigation.tsx'
import { classes } from '../ui/classes.ts'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { fullInstant, tableInstant } from '../ui/format-time.ts'
import { GridCell, GridColumn, GridNumber } from '../ui/Grid.tsx'
import { ListGrid } from '../ui/ListGrid.tsx'
import { Meter } from '../ui/Meter.tsx'
import { ClearanceOfItem } from './ClearanceOfItem.tsx'
import { settledIn, standingOf, taggedIn, titleOf } from './article-standing.ts'
import { useArticles } from './use-articles.ts'
import { useRemoveArticle } from './use-remove-article.ts'

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
  const articles = useArticles({ text: '', states: [], clearance: 'any' })
  if (articles.error) return <ErrorNote error={articles.error} onRetry={articles.retry} />
  return (
    <ListGrid
      label="All articles"
      className="article-table"
      pages={articles}
      idOf={(item) => item.id}
      header={columns.map((column) => (
        <GridColumn
          key={column}
          className={classes(numeric.has(column) && 'is-number', ifWide.has(column) && 'if-wide')}
        >
          {column}
        </GridColumn>
      ))}
      cellsOf={(item) => <ArticleCells item={item} />}
      onOpen={(item) => open({ name: 'article', id: item.id })}
      onDelete={(item) => void remove(item.id, titleOf(item))}
    />
  )
}
