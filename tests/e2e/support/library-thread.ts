import type { AttestApp } from '../pages/attest-app.ts'

/**
 * Runs a function in the thread in which the library lives, by way of that thread's debugger.
 * @param work stands alone: it sees its argument and what is global there
 * @returns what it gives, awaited, as plain data
 */
export const evaluateInLibraryThread = <Given, Result>(
  attest: AttestApp,
  work: (given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result> =>
  attest.electron.evaluate(
    async (_electron, expression) => {
      const { Session } = process.getBuiltinModule('node:inspector')
      const session = new Session()
      // Nothing else holds the session and what waits for it until the thread has answered.
      Object.assign(globalThis, { session })
      session.connect()
      try {
        return await new Promise<never>((resolve, reject) => {
          session.on('NodeWorker.attachedToWorker', ({ params: { sessionId, workerInfo } }) => {
            if (!workerInfo.url.endsWith('library-thread.js')) return
            const call = { expression, awaitPromise: true, returnByValue: true }
            const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: call })
            session.post('NodeWorker.sendMessageToWorker', { sessionId, message })
          })
          session.on('NodeWorker.receivedMessageFromWorker', ({ params }) => {
            const { id, result } = JSON.parse(params.message)
            if (id !== 1) return
            if (result.exceptionDetails) reject(new Error(result.exceptionDetails.exception?.description))
            else resolve(result.result.value as never)
          })
          session.post('NodeWorker.enable', { waitForDebuggerOnStart: false }, (error) => error && reject(error))
        })
      } finally {
        session.disconnect()
        Object.assign(globalThis, { session: null })
      }
    },
    `(${work})(${JSON.stringify(given)})`,
  )
