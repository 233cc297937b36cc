import { Radio, RadioGroup } from 'react-aria-components'
import { profileInWords } from '../../../../core/export/profile/profile-in-words.ts'
import { capitalised } from '../../../../core/export/in-words.ts'
import type { ExportProfile } from '../../../../core/model/export-profile.ts'

interface ProfileChoiceProps {
  readonly profiles: readonly ExportProfile[]
  readonly value: ExportProfile
  readonly onChange: (id: ExportProfile['id']) => void
}

/** Whom the export is for, with what it then holds. */
export const ProfileChoice = ({ profiles, value, onChange }: ProfileChoiceProps) => (
  <div className="profile-choice">
    <h3 className="export-heading">For whom</h3>
    <RadioGroup aria-label="For whom" value={value.id} onChange={onChange} orientation="horizontal">
      {profiles.map(({ id, name }) => (
        <Radio key={id} value={id} className="profile-option">
          {name}
        </Radio>
      ))}
    </RadioGroup>
    <p className="profile-holds" aria-live="polite">
      {capitalised(profileInWords(value))}.
    </p>
  </div>
)
