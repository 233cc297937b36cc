import type { ReactElement } from 'react'
import { Menu as AriaMenu, Keyboard, MenuItem, MenuTrigger, Popover, type PopoverProps } from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import { keysLabel } from './Kbd.tsx'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly keys?: string
  readonly tone?: 'danger'
  readonly isDisabled?: boolean
  readonly run: () => void
}

interface MenuProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** The button that opens it. */
  readonly children: ReactElement
  readonly placement?: PopoverProps['placement']
}

/** A button's menu of actions. */
export const Menu = ({ label, entries, children, placement = 'bottom start' }: MenuProps) => (
  <MenuTrigger>
    {children}
    <Popover className="popover" placement={placement}>
      <AriaMenu className="list-box" aria-label={label} items={entries}>
        {(entry) => (
          <MenuItem
            id={entry.id}
            textValue={entry.label}
            className={classes('option', entry.tone === 'danger' && 'is-danger')}
            isDisabled={entry.isDisabled ?? false}
            onAction={entry.run}
          >
            {entry.icon ? <Icon name={entry.icon} /> : null}
            <span className="option-text">{entry.label}</span>
            {entry.keys ? <Keyboard>{keysLabel(entry.keys)}</Keyboard> : null}
          </MenuItem>
        )}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
