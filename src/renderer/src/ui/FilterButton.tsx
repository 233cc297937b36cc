import { memo, type ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'

interface FilterButtonProps {
  /** What is filtered: "State". */
  readonly label: string
  /** What the filter is set to, in words; empty where it lets all pass. */
  readonly value: string
  readonly icon?: IconName
  /** What is shown beside the icon. */
  readonly text?: string
  readonly children: ReactNode
}

/** A small button that opens a filter and shows whether it is set. */
export const FilterButton = memo(function FilterButton(props: FilterButtonProps) {
  const { label, value, icon = 'filter', text, children } = props
  return (
    <DialogTrigger>
      <Button
        tone="quiet"
        size="small"
        className={classes('filter-button', value !== '' && 'is-set')}
        aria-label={value ? `Filter by ${label.toLowerCase()}: ${value}` : `Filter by ${label.toLowerCase()}`}
      >
        <Icon name={icon} />
        {text ? <span className="truncate">{text}</span> : null}
      </Button>
      <Popover className="popover filter-popover" placement="bottom start">
        <Dialog aria-label={`Filter by ${label.toLowerCase()}`}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  )
})
