import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Select as AriaSelect,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

export interface Option<Value extends string> {
  readonly id: Value
  readonly label: string
  readonly icon?: ReactNode
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Value | null
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly className?: string
}

/** One of a few given values. */
export const Select = <Value extends string>(props: SelectProps<Value>) => {
  const { label, hideLabel, value, options, onChange, placeholder, className } = props
  return (
    <AriaSelect
      className={classes('field', className)}
      {...(hideLabel ? { 'aria-label': label } : {})}
      value={value}
      onChange={(key) => key !== null && onChange(key as Value)}
      placeholder={placeholder ?? 'Choose'}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      {hideLabel ? null : <Label className="label">{label}</Label>}
      <AriaButton className="input select-button">
        <SelectValue className="select-value" />
        <Icon name="down" />
      </AriaButton>
      <Popover className="popover">
        <ListBox className="list-box" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              {option.icon}
              <span className="option-text">{option.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
