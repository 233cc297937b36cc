import { Button, type ButtonProps } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  readonly icon: IconName
  /** The name for screen readers, shown as tooltip. */
  readonly label: string
  readonly keys?: string | undefined
}

/** A button that shows an icon alone. */
export const IconButton = ({ icon, label, keys, tone = 'quiet', ...props }: IconButtonProps) => (
  <Tooltip text={label} keys={keys}>
    <Button {...props} tone={tone} aria-label={label} className="icon-button">
      <Icon name={icon} />
    </Button>
  </Tooltip>
)
