import type { ExportProfile } from '../../../core/model/export-profile.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { EditableField } from '../ui/EditableField.tsx'
import { Select } from '../ui/Select.tsx'

const evidenceOptions = [
  { id: 'full', label: 'In full' },
  { id: 'kind', label: 'Kind and date' },
  { id: 'none', label: 'None' },
] as const

const sourceOptions = [
  { id: 'agreed', label: 'As they may be described' },
  { id: 'named', label: 'By name: for the desk alone' },
] as const

const parts = [
  ['requests', 'Requests'],
  ['notes', 'Notes and remarks'],
  ['offRecord', 'Off-record material'],
  ['editors', 'Who did what'],
  ['history', 'What was turned down and waived'],
] as const

interface ExportProfileItemProps {
  readonly profile: ExportProfile
  readonly onChange: (profile: ExportProfile) => Promise<unknown>
  readonly onRemove: () => void
}

/** One of the library's own profiles: its name, and what it lets through. */
export const ExportProfileItem = ({ profile, onChange, onRemove }: ExportProfileItemProps) => {
  const change = (part: Partial<ExportProfile>) => onChange({ ...profile, ...part })
  return (
    <li className="own-profile" aria-label={profile.name}>
      <EditableField label="Name" value={profile.name} isRequired onSave={(name) => change({ name })} />
      <Select
        label="Protected and unnamed sources"
        value={profile.sources}
        options={sourceOptions}
        onChange={(sources) => void change({ sources })}
      />
      <Select
        label="Evidence"
        value={profile.evidence}
        options={evidenceOptions}
        onChange={(evidence) => void change({ evidence })}
      />
      <div className="own-profile-parts">
        {parts.map(([part, label]) => (
          <Checkbox key={part} isSelected={profile[part]} onChange={(isOn) => void change({ [part]: isOn })}>
            {label}
          </Checkbox>
        ))}
      </div>
      <div>
        <Button size="small" tone="danger" onPress={onRemove}>
          Remove this profile
        </Button>
      </div>
    </li>
  )
}
