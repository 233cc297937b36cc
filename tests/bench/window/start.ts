import { AttestApp } from '../../e2e/pages/attest-app.ts'
import type { BenchLibrary } from '../data/bench-library.ts'
import type { Measurement } from '../report/measurement.ts'
import { median } from '../report/sample.ts'
import { openBaselineWindow } from './baseline-window.ts'
import { undisturbed } from './undisturbed.ts'

const runs = 7

/** How long the app takes from its start to a list that can be used, against a bare window with nothing in it. */
export const startTime = async (
  executable: string,
  library: BenchLibrary & { readonly megabytes: number },
): Promise<readonly Measurement[]> => {
  const times = { ours: [] as number[], bare: [] as number[] }
  const startOurs = async (): Promise<number> => {
    const begun = performance.now()
    const attest = await AttestApp.launch(library.folder, { library: library.path })
    await attest.desk.articles.getByRole('row').first().waitFor()
    const time = performance.now() - begun
    await attest.quit()
    return time
  }
  const startBare = async (): Promise<number> => {
    const begun = performance.now()
    const bare = await openBaselineWindow(executable)
    // Both are waited for in the same way: what waits has to be brought into the page, which takes its time.
    await bare.page.locator('html').waitFor({ state: 'attached' })
    const time = performance.now() - begun
    await bare.close()
    return time
  }
  for (let run = 0; run < runs; run++) {
    times.ours.push(await undisturbed(startOurs))
    times.bare.push(await undisturbed(startBare))
  }
  return [
    {
      id: 'start',
      what: `start to a usable window, library of ${library.megabytes.toFixed(0)} MB`,
      unit: 'ms',
      ours: median(times.ours),
      baseline: { name: 'bare Electron window', value: median(times.bare) },
      budget: { kind: 'ratio', most: 2 },
    },
  ]
}
