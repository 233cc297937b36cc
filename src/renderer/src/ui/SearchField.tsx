import { memo, type Ref } from 'react'
import { Input, SearchField as AriaSearchField } from 'react-aria-components'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A field that narrows a list; Escape empties it. */
export const SearchField = memo(function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder, autoFocus, inputRef } = props
  return (
    <AriaSearchField
      className="search-field"
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus ?? false}
    >
      <Icon name="search" />
      <Input className="input" placeholder={placeholder ?? label} {...(inputRef ? { ref: inputRef } : {})} />
      <Button tone="quiet" size="small" className="icon-button search-clear" aria-label="Clear">
        <Icon name="close" />
      </Button>
    </AriaSearchField>
  )
})
