import { type Budget, isMet, type Measurement, ratioOf } from './measurement.ts'

const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2))

const budgetInWords = (budget: Budget | undefined, unit: string): string => {
  if (!budget) return ''
  if (budget.kind === 'ratio') return `≤ ${budget.most} ×`
  return `${budget.kind === 'most' ? '≤' : '≥'} ${budget.value} ${unit}`
}

const verdict = (measurement: Measurement): string => {
  const met = isMet(measurement)
  return met === null ? '' : met ? 'met' : 'NOT MET'
}

const heads = ['what', 'ours', 'baseline', 'ratio', 'budget', 'met'] as const

const cellsOf = (measurement: Measurement): readonly string[] => {
  const { what, ours, baseline, budget, unit } = measurement
  const ratio = ratioOf(measurement)
  return [
    what,
    `${rounded(ours)} ${unit}`,
    baseline ? `${rounded(baseline.value)} ${unit} (${baseline.name})` : '',
    ratio === null ? '' : ratio.toFixed(2),
    budgetInWords(budget, unit),
    verdict(measurement),
  ]
}

/** The measurements as a Markdown table, its columns aligned for a terminal. */
export const tableOf = (measurements: readonly Measurement[]): string => {
  const rows = [heads, ...measurements.map(cellsOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  const [head = heads, ...body] = rows
  return [line(head), rule, ...body.map(line)].join('\n')
}
