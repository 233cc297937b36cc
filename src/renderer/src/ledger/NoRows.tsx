import type { LedgerFilter } from '../../../core/model/ledger.ts'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

interface NoRowsProps {
  readonly filter: LedgerFilter
  readonly onFilter: (filter: LedgerFilter) => void
}

/** What stands where no row is: nothing tagged yet, or filters that let none through. */
export const NoRows = ({ filter, onFilter }: NoRowsProps) => {
  const { open } = useNavigation()
  const { articleId, ...parts } = filter
  const goOn = () => open(articleId ? { name: 'article', id: articleId } : { name: 'desk' })
  if (Object.keys(parts).length > 0) {
    return (
      <EmptyState
        icon="filter"
        title="No row fits these filters"
        actions={<Button onPress={() => onFilter(articleId ? { articleId } : {})}>Clear the filters</Button>}
      />
    )
  }
  return (
    <EmptyState
      icon="ledger"
      title={articleId ? 'Nothing tagged in this article yet' : 'No quotes yet'}
      actions={
        <Button tone="go" onPress={goOn}>
          {articleId ? 'Open the article' : 'To the desk'}
        </Button>
      }
    >
      <p>Quotes and claims stand here as soon as they are tagged in an article.</p>
    </EmptyState>
  )
}
