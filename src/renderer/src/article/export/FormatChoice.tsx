import { RadioGroup } from 'react-aria-components'
import type { ExportFormat } from '../../../../core/api.ts'
import { FormatOption } from './FormatOption.tsx'
import { formatGroups } from './format-looks.ts'

interface FormatChoiceProps {
  readonly value: ExportFormat
  readonly onChange: (format: ExportFormat) => void
  readonly isPossible: (format: ExportFormat) => boolean
}

/** In which form the copy goes out, the formats sorted by what they are for. */
export const FormatChoice = ({ value, onChange, isPossible }: FormatChoiceProps) => (
  <RadioGroup
    className="format-choice"
    aria-label="Format"
    value={value}
    onChange={(format) => onChange(format as ExportFormat)}
  >
    {formatGroups.map(({ label, formats }) => (
      <div key={label} className="format-group">
        <h3 className="export-heading">{label}</h3>
        {formats.map((id) => (
          <FormatOption key={id} format={id} isChosen={id === value} isPossible={isPossible(id)} />
        ))}
      </div>
    ))}
  </RadioGroup>
)
