import { memo } from 'react'
import { ToggleButton } from 'react-aria-components'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'

interface LedgerTitleProps {
  readonly isGrouped: boolean
  readonly showsContext: boolean
  readonly canExport: boolean
  readonly onGroup: () => void
  readonly onContext: () => void
  readonly onExport: () => void
}

/** How the ledger is laid out, and the way out of it. */
export const LedgerTitle = memo(function LedgerTitle(props: LedgerTitleProps) {
  const { isGrouped, showsContext, canExport, onGroup, onContext, onExport } = props
  return (
    <header className="screen-header ledger-title">
      <h1 id="ledger-title">Ledger</h1>
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
          Export…
        </Button>
      </div>
    </header>
  )
})
