import type { ElectronApplication } from '@playwright/test'

interface Calls {
  steadyCalls?: Map<number, unknown>
}

/** What the debugger answers where the promise it waited for was tidied away before it was told. */
const isLost = (error: unknown): boolean => error instanceof Error && error.message.includes('was garbage collected')

/**
 * Has an app answer every evaluation in its main process. The debugger holds what it waits for too loosely: now and then
 * memory is tidied in between, and the answer is lost. It is then asked for again; the work is done once.
 */
export const steadyEvaluate = (electron: ElectronApplication): void => {
  const evaluate = electron.evaluate.bind(electron) as (work: unknown, given: unknown) => Promise<unknown>
  let calls = 0
  const once = async (work: unknown, given?: unknown): Promise<unknown> => {
    const call = { number: calls++, source: String(work), given }
    for (;;) {
      try {
        return await evaluate((modules: unknown, { number, source, given }: typeof call) => {
          const holder = globalThis as Calls
          holder.steadyCalls ??= new Map()
          if (!holder.steadyCalls.has(number))
            holder.steadyCalls.set(number, new Function(`return (${source})`)()(modules, given))
          return holder.steadyCalls.get(number)
        }, call)
      } catch (error) {
        if (!isLost(error)) throw error
      }
    }
  }
  electron.evaluate = once as ElectronApplication['evaluate']
}
