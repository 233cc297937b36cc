import { Radio } from 'react-aria-components'
import type { ExportFormat } from '../../../../core/api.ts'
import { formatLooks } from './format-looks.ts'

interface FormatOptionProps {
  readonly format: ExportFormat
  readonly isChosen: boolean
  readonly isPossible: boolean
}

/** A format to choose, and what it holds. */
export const FormatOption = ({ format, isChosen, isPossible }: FormatOptionProps) => (
  <Radio value={format} className="format-option" autoFocus={isChosen} isDisabled={!isPossible}>
    <b>{formatLooks[format].label}</b>
    <span>{formatLooks[format].holds}</span>
  </Radio>
)
