import { useCall } from '../api/use-client.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'

interface LedgerScopeProps {
  readonly articleId: string | undefined
  readonly total: number
  readonly onAllArticles: () => void
}

/** How many rows there are, and whether of one article or of all. */
export const LedgerScope = ({ articleId, total, onAllArticles }: LedgerScopeProps) => {
  const { open } = useNavigation()
  const article = useCall('article.get', { id: articleId ?? '' }, { enabled: articleId !== undefined })
  const rows = (
    <span className="number" role="status">
      {counted(total, 'row')}
    </span>
  )
  if (!articleId) return <div className="ledger-scope">{rows} of all articles</div>
  const headline = article.data?.article.headline || 'Article without headline'
  return (
    <div className="ledger-scope">
      {rows} of
      <span className="ledger-headline truncate" title={headline}>
        {article.data ? headline : ''}
      </span>
      <Button size="small" onPress={() => open({ name: 'article', id: articleId })}>
        Open article
      </Button>
      <Button size="small" onPress={onAllArticles}>
        All articles
      </Button>
    </div>
  )
}
