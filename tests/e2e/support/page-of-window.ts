import type { CallInput, CommandName, Output } from '../../../src/core/api.ts'
import type { AttestApp } from '../pages/attest-app.ts'

/**
 * Runs an expression in the window's page, through the main process: the test's own way in ends with a page that
 * crashed. Waits for a page that is being loaded, as it is for a moment with each new place in its address. Fails where
 * no answer comes within so many milliseconds: a page that is gone gives none.
 */
export const evaluateInWindow = <Result>(attest: AttestApp, expression: string, within: number): Promise<Result> =>
  attest.electron.evaluate(
    ({ BrowserWindow }, { code, patience }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents || contents.isCrashed()) throw new Error('no page')
      const answer = contents.executeJavaScript(code)
      const noAnswer = new Promise<never>((_resolve, reject) => {
        setTimeout(() => reject(new Error('no answer')), patience)
      })
      return Promise.race([answer, noAnswer])
    },
    { code: expression, patience: within },
  )

/** Asks the library from the window's page, in the same way. */
export const askInWindow = async <Name extends CommandName>(
  attest: AttestApp,
  name: Name,
  input: CallInput<Name>,
): Promise<Output<Name>> => {
  const call = `window.attest.invoke(${JSON.stringify(name)}, ${JSON.stringify(input)}).then(JSON.parse)`
  const reply = await evaluateInWindow<{ ok: boolean; value: unknown }>(attest, call, 60_000)
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`)
  return reply.value as Output<Name>
}
