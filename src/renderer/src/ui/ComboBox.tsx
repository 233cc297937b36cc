import {
  ComboBox as AriaComboBox,
  Button as AriaButton,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

interface ComboBoxProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  /** Values to choose from; anything else may be typed. */
  readonly options: readonly string[]
  readonly placeholder?: string
  readonly onBlur?: () => void
  readonly className?: string
}

/** Free text with values to choose from. */
export const ComboBox = (props: ComboBoxProps) => {
  const { label, hideLabel, value, onChange, options, placeholder, onBlur, className } = props
  return (
    <AriaComboBox
      className={classes('field', className)}
      {...(hideLabel ? { 'aria-label': label } : {})}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      {...(onBlur ? { onBlur } : {})}
    >
      {({ isOpen }) => (
        <>
          {hideLabel ? null : <Label className="label">{label}</Label>}
          <div
            className="combo-line"
            onKeyDownCapture={(event) => {
              // Escape closes the list and nothing round it: forms listen for it too.
              if (event.key === 'Escape' && isOpen) event.preventDefault()
            }}
          >
            <Input className="input" placeholder={placeholder ?? ''} />
            <AriaButton className="combo-open">
              <Icon name="down" />
            </AriaButton>
          </div>
          <Popover className="popover">
            <ListBox className="list-box" items={options.map((option) => ({ id: option }))}>
              {({ id }) => (
                <ListBoxItem id={id} textValue={id} className="option">
                  <span className="option-text">{id}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </>
      )}
    </AriaComboBox>
  )
}
