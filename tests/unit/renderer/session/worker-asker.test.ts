import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  type Answered,
  type AskedWorker,
  createWorkerAsker,
  type Numbered,
} from '../../../../src/renderer/src/article/session/worker-asker.ts'

/** A worker that answers when it is told to. */
const createDesk = () => {
  const started: (AskedWorker & { asked: Numbered[]; ended: boolean; tell: (event: Event) => void })[] = []
  const { ask, isStarted } = createWorkerAsker<string, number>(() => {
    const events = new EventTarget()
    const worker = {
      asked: [] as Numbered[],
      ended: false,
      tell: (event: Event) => void events.dispatchEvent(event),
      addEventListener: events.addEventListener.bind(events) as AskedWorker['addEventListener'],
      postMessage: (question: Numbered) => void worker.asked.push(question),
      terminate: () => {
        worker.ended = true
      },
    }
    started.push(worker)
    return worker
  })
  const answer = (data: Answered): Event => Object.assign(new Event('message'), { data })
  return { started, ask, isStarted, answer }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('whoever asks a worker', () => {
  it('starts it with the first question, and only then', () => {
    const { started, ask, isStarted } = createDesk()
    expect(started).toEqual([])
    expect(isStarted()).toBe(false)
    void ask('One.')
    void ask('Two.')
    expect(started).toHaveLength(1)
    expect(isStarted()).toBe(true)
    expect(started[0]?.asked.map(({ question }) => question)).toEqual(['"One."', '"Two."'])
  })

  it('gets each answer to its question, in whatever order they come', async () => {
    const { started, ask, answer } = createDesk()
    const one = ask('One.')
    const two = ask('Two.')
    const [first, second] = started[0]?.asked ?? []
    started[0]?.tell(answer({ number: second?.number ?? 0, problem: 'Not read' }))
    started[0]?.tell(answer({ number: first?.number ?? 0, answer: '1' }))
    expect(await one).toBe(1)
    await expect(two).rejects.toThrow('Not read')
  })

  it('lets a worker go that fails, tells all who wait, and starts another for the next', async () => {
    const { started, ask, isStarted, answer } = createDesk()
    const lost = [ask('One.'), ask('Two.')]
    started[0]?.tell(Object.assign(new Event('error'), { message: 'It would not load' }))
    for (const each of lost) await expect(each).rejects.toThrow('It would not load')
    expect(started[0]?.ended).toBe(true)
    expect(isStarted()).toBe(false)
    const next = ask('Three.')
    started[1]?.tell(answer({ number: started[1]?.asked[0]?.number ?? 0, answer: '3' }))
    expect(await next).toBe(3)
  })
  it('lets a worker go that has had nothing to do for a while, and starts another for the next question', async () => {
    vi.useFakeTimers()
    const { started, ask, isStarted, answer } = createDesk()
    const answerLatest = (): void => {
      const { asked, tell } = started.at(-1) ?? { asked: [], tell: () => {} }
      tell(answer({ number: asked.at(-1)?.number ?? 0, answer: '1' }))
    }
    const one = ask('One.')
    vi.advanceTimersByTime(60_000)
    expect(isStarted()).toBe(true)
    answerLatest()
    await one
    vi.advanceTimersByTime(15_000)
    const two = ask('Two.')
    vi.advanceTimersByTime(15_000)
    expect(isStarted()).toBe(true)
    answerLatest()
    await two
    expect(started).toHaveLength(1)

    vi.advanceTimersByTime(60_000)
    expect(isStarted()).toBe(false)
    expect(started[0]?.ended).toBe(true)
    const three = ask('Three.')
    expect(started).toHaveLength(2)
    answerLatest()
    expect(await three).toBe(1)
  })
})
