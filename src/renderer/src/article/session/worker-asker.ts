/**
 * A question to a worker under a number, and the answer to the question of that number. Both go as JSON text: the records
 * of a long article take several times as long to be copied.
 */
export interface Numbered {
  readonly number: number
  readonly question: string
}
export type Answered =
  | { readonly number: number; readonly answer: string }
  | { readonly number: number; readonly problem: string }

/** The part of a Worker that is used. */
export type AskedWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

/** Asks a worker of its own, started with the first question. Rejects where no answer could be found. */
export interface WorkerAsker<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>
  /** Whether a worker is there: one that failed or was at rest was let go, with all it knew. */
  readonly isStarted: () => boolean
}

/**
 * After how long without a question a worker is let go, in milliseconds: what it knows takes more memory than an article,
 * and is read again in less time than a pause in typing.
 */
const longestRest = 20_000

/** One that fails as a whole, or has had nothing to do for a while, is let go, and the next question starts another. */
export const createWorkerAsker = <Question, Answer>(start: () => AskedWorker): WorkerAsker<Question, Answer> => {
  const waiting = new Map<
    number,
    { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }
  >()
  let worker: AskedWorker | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const end = (): void => {
    clearTimeout(rest)
    worker?.terminate()
    worker = null
  }
  const letGo = (problem: string): void => {
    end()
    for (const { reject } of waiting.values()) reject(new Error(problem))
    waiting.clear()
  }

  const started = (): AskedWorker => {
    const fresh = start()
    fresh.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const asker = waiting.get(data.number)
      waiting.delete(data.number)
      if (waiting.size === 0) rest = setTimeout(end, longestRest)
      if ('problem' in data) asker?.reject(new Error(data.problem))
      else asker?.resolve(JSON.parse(data.answer))
    })
    fresh.addEventListener('error', ({ message }: ErrorEvent) => letGo(message))
    return fresh
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker ??= started()
        clearTimeout(rest)
        asked += 1
        waiting.set(asked, { resolve, reject })
        worker.postMessage({ number: asked, question: JSON.stringify(question) } satisfies Numbered)
      }),
    isStarted: () => worker !== null,
  }
}

/** Inside a worker: answers each question that comes, or says what went wrong. */
export const answerQuestions = <Question, Answer>(find: (question: Question) => Answer): void => {
  const answered = ({ number, question }: Numbered): Answered => {
    try {
      return { number, answer: JSON.stringify(find(JSON.parse(question))) }
    } catch (error) {
      return { number, problem: error instanceof Error ? error.message : String(error) }
    }
  }
  addEventListener('message', ({ data }: MessageEvent<Numbered>) => postMessage(answered(data)))
}
