import { useState } from 'react'
import { settingOf } from '../../../core/check/house-rules.ts'
import type { Parameter, Rule } from '../../../core/check/rule.ts'
import { severities } from '../../../core/model/finding.ts'
import type { HouseRules, RuleSetting } from '../../../core/model/house-rules.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { EditableField } from '../ui/EditableField.tsx'
import { Select } from '../ui/Select.tsx'
import { severityLook } from '../ui/severity-look.ts'

interface RuleItemProps {
  readonly rule: Rule
  readonly houseRules: HouseRules
  /** null: as the rule comes. */
  readonly onChange: (setting: RuleSetting | null) => Promise<unknown>
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const limitsOf = ({ least, most }: Parameter): string =>
  least === undefined || most === undefined ? 'A whole number.' : `A whole number from ${least} to ${most}.`

const fitting = (text: string, parameter: Parameter): number => {
  const value = Number(text)
  const fits = Number.isInteger(value) && value >= (parameter.least ?? value) && value <= (parameter.most ?? value)
  if (text.trim() === '' || !fits) throw new Error(limitsOf(parameter))
  return value
}

const severityOptions = severities.map((id) => ({ id, label: severityLook[id].label }))

/** One rule as the house has it: whether it counts, how much, and what it measures by. */
export const RuleItem = ({ rule, houseRules, onChange }: RuleItemProps) => {
  const [isOpen, setOpen] = useState(false)
  const own = houseRules.rules[rule.id]
  const setting = settingOf(rule, houseRules)
  const change = (next: RuleSetting) => onChange({ ...own, ...next })
  const changeParameter = (name: string, value: number | boolean) =>
    change({ parameters: { ...own?.parameters, [name]: value } })
  return (
    <li className="house-rule">
      <div className="house-rule-line">
        <Checkbox isSelected={setting.on} onChange={(on) => void change({ on })}>
          {rule.title}
        </Checkbox>
        <Select
          label={`Severity of “${rule.title}”`}
          hideLabel
          className="house-rule-severity"
          value={setting.severity}
          options={severityOptions}
          isDisabled={!setting.on}
          onChange={(severity) => void change({ severity })}
        />
        <Button
          size="small"
          tone="quiet"
          aria-expanded={isOpen}
          aria-label={`More about “${rule.title}”`}
          onPress={() => setOpen(!isOpen)}
        >
          {own ? 'Changed' : 'More'}
        </Button>
      </div>
      {isOpen ? (
        <div className="house-rule-more">
          <p>{rule.why}</p>
          <p className="faint">{rule.origin}</p>
          {Object.entries(rule.parameters).map(([name, parameter]) => {
            const value = setting.parameters[name] ?? parameter.value
            return typeof value === 'boolean' ? (
              <Checkbox key={name} isSelected={value} onChange={(on) => void changeParameter(name, on)}>
                {capital(parameter.meaning)}
              </Checkbox>
            ) : (
              <EditableField
                key={name}
                label={capital(parameter.meaning)}
                value={String(value)}
                isRequired
                description={limitsOf(parameter)}
                onSave={async (text) => changeParameter(name, fitting(text, parameter))}
              />
            )
          })}
          {own ? (
            <div>
              <Button size="small" onPress={() => void onChange(null)}>
                As the rule comes
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}
