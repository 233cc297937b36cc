import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { growthPlot } from './growth-plots.ts'
import type { Measurement } from './measurement.ts'
import { type Ratios, ratiosOf } from './regressions.ts'
import { tableOf } from './table.ts'

const docs = join(import.meta.dirname, '..', '..', '..', 'docs')
const ratiosFile = join(import.meta.dirname, 'kept-ratios.json')

const page = (
  measurements: readonly Measurement[],
  machine: readonly string[],
  plots: readonly string[],
): string => `# Benchmarks

Written by \`npm run bench -- --keep\`; not edited by hand. Budgets are those of the design; a ratio is ours over what
stands beside it, measured in the same run.

${machine.map((line) => `- ${line}`).join('\n')}

${tableOf(measurements)}

## Growth

Both scales go in powers of ten: what grows with the size is a straight line, what does not is level.

${plots.map((file) => `![What it costs by size](${file})`).join('\n\n')}

## Commands

- \`npm run bench\` measures all of it; \`npm run bench -- typing library\` some.
- \`npm run bench -- --quick\` measures less, and in smaller libraries.
- \`npm run bench -- --check\` ends with exit code 1 where a ratio has grown by more than a fifth since it was kept.
- \`npm run bench -- --keep\` measures all of it and writes this page, the plots and the ratios.
`

/**
 * Writes the page of results with its plots, and the ratios that later runs are compared with.
 * @param machine what was measured on, a line each
 */
export const keep = (measurements: readonly Measurement[], machine: readonly string[]): void => {
  const plots = (['words', 'articles'] as const).flatMap((of) => {
    const plot = growthPlot(of, measurements)
    if (plot === null) return []
    const file = `growth-by-${of}.svg`
    writeFileSync(join(docs, file), plot)
    return [file]
  })
  writeFileSync(join(docs, 'benchmarks.md'), page(measurements, machine, plots))
  writeFileSync(ratiosFile, `${JSON.stringify(ratiosOf(measurements), null, 2)}\n`)
}

/** The ratios of the run that was kept; null where none was. */
export const keptRatios = (): Ratios | null => {
  try {
    return JSON.parse(readFileSync(ratiosFile, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
