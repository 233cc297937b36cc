import { type ReactNode, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { SearchField } from './SearchField.tsx'

export interface Choice<Value extends string> {
  readonly id: Value
  readonly label: string
  readonly icon?: ReactNode
  readonly count?: number
}

interface ChoiceListProps<Value extends string> {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => void
  /** At most one may be chosen. */
  readonly isSingle?: boolean
  /** Gets the focus when it appears; true unless another list above it does. */
  readonly takesFocus?: boolean
}

const searchableFrom = 12
const mostShown = 200

/** Any number of given values, or one, to be narrowed by typing where there are many. */
export const ChoiceList = <Value extends string>(props: ChoiceListProps<Value>) => {
  const { label, choices, chosen, onChange, isSingle, takesFocus = true } = props
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase()
  const fitting = choices.filter((choice) => choice.label.toLocaleLowerCase().includes(wanted))
  const shown = fitting.slice(0, mostShown)
  const hidden = chosen.filter((id) => !shown.some((choice) => choice.id === id))
  const isSearchable = choices.length >= searchableFrom
  return (
    <div className="choice-list">
      {isSearchable ? (
        <SearchField label={`Narrow ${label.toLowerCase()}`} value={text} onChange={setText} autoFocus={takesFocus} />
      ) : null}
      <ListBox
        className="list-box"
        aria-label={label}
        autoFocus={takesFocus && !isSearchable}
        items={shown}
        selectionMode={isSingle ? 'single' : 'multiple'}
        // Escape closes what the list lies in; by default it would first take all choices away.
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          const picked = keys === 'all' ? shown.map((choice) => choice.id) : ([...keys] as Value[])
          onChange(isSingle ? picked : [...new Set([...hidden, ...picked])])
        }}
        renderEmptyState={() => <p className="list-note">Nothing fits.</p>}
      >
        {(choice) => (
          <ListBoxItem id={choice.id} textValue={choice.label} className="option choice">
            <svg className="checkbox-box" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 8.4l3 3 6-6.6" />
            </svg>
            {choice.icon}
            <span className="option-text truncate">{choice.label}</span>
            {choice.count === undefined ? null : <span className="faint number">{choice.count}</span>}
          </ListBoxItem>
        )}
      </ListBox>
      {fitting.length > shown.length ? (
        <p className="list-note">{fitting.length - shown.length} more: type to narrow.</p>
      ) : null}
    </div>
  )
}
