import type { Severity } from '../../../core/model/finding.ts'

/** How each severity is named and told apart without colour. */
export const severityLook: Readonly<Record<Severity, { readonly label: string; readonly sign: string }>> = {
  blocking: { label: 'Blocking', sign: '▲' },
  warning: { label: 'Warning', sign: '◆' },
  hint: { label: 'Hint', sign: '●' },
}
