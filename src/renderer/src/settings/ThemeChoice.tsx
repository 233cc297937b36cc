import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Settings } from '../../../core/model/settings.ts'

const themes = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const

interface ThemeChoiceProps {
  readonly value: Settings['theme']
  readonly onChange: (value: Settings['theme']) => void
}

/** Light, dark, or what the system says. */
export const ThemeChoice = ({ value, onChange }: ThemeChoiceProps) => (
  <RadioGroup
    className="theme-choice"
    value={value}
    onChange={(next) => onChange(next as Settings['theme'])}
    orientation="horizontal"
  >
    <Label className="label">Theme</Label>
    <div className="theme-options">
      {themes.map(({ id, label }) => (
        <Radio key={id} value={id} className="theme-option">
          <span className={`theme-sample theme-${id}`} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {label}
        </Radio>
      ))}
    </div>
  </RadioGroup>
)
