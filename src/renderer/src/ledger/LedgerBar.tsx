import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Kbd } from '../ui/Kbd.tsx'

interface LedgerBarProps {
  readonly selectedCount: number
  readonly isBusy: boolean
  readonly onState: () => void
  readonly onAttribute: () => void
  readonly onClear: () => void
}

/** What can be done to the selected rows. */
export const LedgerBar = ({ selectedCount, isBusy, onState, onAttribute, onClear }: LedgerBarProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons that belong together
  <div className="bulk-bar" role="group" aria-label="Selected rows">
    <b aria-live="polite">
      {isBusy ? `Changing ${counted(selectedCount, 'row')}…` : `${counted(selectedCount, 'row')} selected`}
    </b>
    <Button size="small" isDisabled={isBusy} onPress={onState}>
      Set state… <Kbd keys="S" />
    </Button>
    <Button size="small" isDisabled={isBusy} onPress={onAttribute}>
      Attribute to… <Kbd keys="A" />
    </Button>
    <IconButton size="small" icon="close" label="Select none" keys="Escape" onPress={onClear} />
  </div>
)
