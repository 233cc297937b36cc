import { AttestError } from '../../core/errors.ts'
import type { FromThread, Outcome, ShellPorts } from './messages.ts'

/** The shell, as it is seen from the library's thread. */
export interface AskedPorts {
  readonly ports: ShellPorts
  /** Takes what came of something that was asked. */
  readonly settle: (id: number, outcome: Outcome) => void
}

const resultOf = (outcome: Outcome): unknown => {
  if ('value' in outcome) return outcome.value
  if ('fault' in outcome) throw outcome.fault
  throw new AttestError(outcome.failure.code, outcome.failure.message)
}

/** Ports whose work is done elsewhere. @param post sends what is asked to where it is done */
export const askedPorts = (post: (message: FromThread) => void): AskedPorts => {
  const waiting = new Map<number, (outcome: Outcome) => void>()
  let asked = 0
  const ask =
    <Name extends keyof ShellPorts>(port: Name) =>
    async (...given: Parameters<ShellPorts[Name]>): Promise<Awaited<ReturnType<ShellPorts[Name]>>> => {
      const id = asked++
      const outcome = await new Promise<Outcome>((resolve) => {
        waiting.set(id, resolve)
        post({ kind: 'ask', id, port, given })
      })
      return resultOf(outcome) as Awaited<ReturnType<ShellPorts[Name]>>
    }
  return {
    ports: {
      chooseFiles: ask('chooseFiles'),
      chooseFolder: ask('chooseFolder'),
      chooseSavePath: ask('chooseSavePath'),
      printPdf: ask('printPdf'),
      revealFile: ask('revealFile'),
      openFile: ask('openFile'),
      openLink: ask('openLink'),
      closeWindow: ask('closeWindow'),
    },
    settle: (id, outcome) => {
      waiting.get(id)?.(outcome)
      waiting.delete(id)
    },
  }
}
