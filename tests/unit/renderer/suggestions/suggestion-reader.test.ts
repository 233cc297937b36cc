import { describe, expect, it } from 'vitest'
import {
  createSuggestionReader,
  type ReadAnswer,
  type ReadingWorker,
  type ReadQuestion,
} from '../../../../src/renderer/src/article/suggestions/suggestion-reader.ts'

/** A worker that answers when it is told to. */
const createDesk = () => {
  const started: (ReadingWorker & { asked: ReadQuestion[]; ended: boolean; tell: (event: Event) => void })[] = []
  const read = createSuggestionReader(() => {
    const events = new EventTarget()
    const worker = {
      asked: [] as ReadQuestion[],
      ended: false,
      tell: (event: Event) => void events.dispatchEvent(event),
      addEventListener: events.addEventListener.bind(events) as ReadingWorker['addEventListener'],
      postMessage: (question: ReadQuestion) => void worker.asked.push(question),
      terminate: () => {
        worker.ended = true
      },
    }
    started.push(worker)
    return worker
  })
  const answer = (data: ReadAnswer): Event => Object.assign(new Event('message'), { data })
  return { started, read, answer }
}

describe('the reader of suggestions', () => {
  it('starts its worker with the first question, and only then', () => {
    const { started, read } = createDesk()
    expect(started).toEqual([])
    void read('One.', 'en')
    void read('Two.', 'de')
    expect(started).toHaveLength(1)
    expect(started[0]?.asked.map(({ text, language }) => [text, language])).toEqual([
      ['One.', 'en'],
      ['Two.', 'de'],
    ])
  })

  it('gives each answer to its question, in whatever order they come', async () => {
    const { started, read, answer } = createDesk()
    const one = read('One.', 'en')
    const two = read('Two.', 'en')
    const [first, second] = started[0]?.asked ?? []
    started[0]?.tell(answer({ number: second?.number ?? 0, problem: 'Not read' }))
    started[0]?.tell(answer({ number: first?.number ?? 0, suggestions: [] }))
    expect(await one).toEqual([])
    await expect(two).rejects.toThrow('Not read')
  })

  it('lets a worker go that fails, tells all who wait, and starts another for the next', async () => {
    const { started, read, answer } = createDesk()
    const lost = [read('One.', 'en'), read('Two.', 'en')]
    started[0]?.tell(Object.assign(new Event('error'), { message: 'It would not load' }))
    for (const each of lost) await expect(each).rejects.toThrow('It would not load')
    expect(started[0]?.ended).toBe(true)
    const next = read('Three.', 'en')
    started[1]?.tell(answer({ number: started[1]?.asked[0]?.number ?? 0, suggestions: [] }))
    expect(await next).toEqual([])
  })
})
