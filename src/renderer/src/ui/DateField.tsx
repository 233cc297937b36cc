import { useId } from 'react'
import { classes } from './classes.ts'

interface DateFieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  /** A calendar day (2026-02-02), or empty; with `withTime` a local day and time (2026-02-02T14:05). */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly withTime?: boolean
  readonly className?: string
}

/** A day, or a day and a time, in the system's own field. */
export const DateField = ({ label, hideLabel, value, onChange, withTime, className }: DateFieldProps) => {
  const id = useId()
  return (
    <div className={classes('field', className)}>
      <label className={hideLabel ? 'visually-hidden' : 'label'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type={withTime ? 'datetime-local' : 'date'}
        max={withTime ? '9999-12-31T23:59' : '9999-12-31'}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
