import { ToggleButton } from 'react-aria-components'
import { useCall } from '../api/use-client.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'

interface LedgerTitleProps {
  readonly articleId: string | undefined
  readonly isGrouped: boolean
  readonly showsContext: boolean
  readonly canExport: boolean
  readonly onGroup: () => void
  readonly onContext: () => void
  readonly onExport: () => void
  readonly onAllArticles: () => void
}

/** Whose ledger it is, and how it is laid out. */
export const LedgerTitle = (props: LedgerTitleProps) => {
  const { articleId, isGrouped, showsContext, canExport, onGroup, onContext, onExport, onAllArticles } = props
  const { open } = useNavigation()
  const article = useCall('article.get', { id: articleId ?? '' }, { enabled: articleId !== undefined })
  const headline = article.data?.article.headline || 'Article without headline'
  return (
    <header className="screen-header ledger-title">
      <div>
        <h1 id="ledger-title">Ledger</h1>
        {articleId ? (
          <p className="ledger-scope">
            <span className="truncate" title={headline}>
              {article.data ? headline : ''}
            </span>
            <Button size="small" onPress={() => open({ name: 'article', id: articleId })}>
              Open
            </Button>
            <Button size="small" onPress={onAllArticles}>
              All articles
            </Button>
          </p>
        ) : (
          <p className="soft">Every quote and claim, of all articles</p>
        )}
      </div>
      <div className="screen-actions">
        <Tooltip text="Group by source" keys="G">
          <ToggleButton className="button" isSelected={isGrouped} onChange={onGroup}>
            <Icon name="person" />
            By source
          </ToggleButton>
        </Tooltip>
        <Tooltip text="The selected row in its context" keys="I">
          <ToggleButton className="button" isSelected={showsContext} onChange={onContext}>
            <Icon name="panel" />
            Context
          </ToggleButton>
        </Tooltip>
        <Button onPress={onExport} isDisabled={!canExport}>
          <Icon name="export" />
          Export CSV…
        </Button>
      </div>
    </header>
  )
}
