import { ListBox, ListBoxItem } from 'react-aria-components'
import { DateField } from '../ui/DateField.tsx'

interface ChangedFilterProps {
  /** An instant; undefined lets all through. */
  readonly value: string | undefined
  readonly onChange: (since: string | undefined) => void
}

const spans = [
  { id: 'today', label: 'Today', days: 0 },
  { id: 'week', label: 'In the last 7 days', days: 7 },
  { id: 'month', label: 'In the last 30 days', days: 30 },
] as const

/** The first instant of the local day `days` before today. */
const startOfDay = (days: number): string => {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).toISOString()
}

/** The local calendar day of an instant. */
const dayOf = (instant: string): string => {
  const date = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Since when a row was changed: a few usual spans, or a day. */
export const ChangedFilter = ({ value, onChange }: ChangedFilterProps) => {
  const chosen = spans.find(({ days }) => startOfDay(days) === value)
  return (
    <div className="choice-list">
      <ListBox
        className="list-box"
        aria-label="Changed"
        autoFocus
        items={spans}
        selectionMode="single"
        escapeKeyBehavior="none"
        selectedKeys={chosen ? [chosen.id] : []}
        onSelectionChange={(keys) => {
          const picked = spans.find(({ id }) => keys !== 'all' && keys.has(id))
          onChange(picked ? startOfDay(picked.days) : undefined)
        }}
      >
        {({ id, label }) => (
          <ListBoxItem id={id} className="option" textValue={label}>
            {label}
          </ListBoxItem>
        )}
      </ListBox>
      <DateField
        label="Since"
        className="filter-extra"
        value={value ? dayOf(value) : ''}
        onChange={(day) => onChange(day ? new Date(`${day}T00:00:00`).toISOString() : undefined)}
      />
    </div>
  )
}
