import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../../../src/core/model/change.ts'
import { type Batch, createOutbox, type Outbox } from '../../../src/renderer/src/article/session/outbox.ts'
import { idOf } from '../../support/article-records.ts'

const savedAt = '2026-03-12T10:00:00.000Z'

const change = (name: string): Change => ({ type: 'annotation.remove', id: idOf(name) })

/** A library that answers when the test says so. */
const slowLibrary = () => {
  const batches: Batch[] = []
  const waiting: { answer: (at: string) => void; fail: (error: Error) => void }[] = []
  let atOnce = 0
  let mostAtOnce = 0
  return {
    batches,
    mostAtOnce: () => mostAtOnce,
    save: (batch: Batch): Promise<string> => {
      batches.push(batch)
      atOnce += 1
      mostAtOnce = Math.max(mostAtOnce, atOnce)
      return new Promise<string>((answer, fail) => waiting.push({ answer, fail })).finally(() => {
        atOnce -= 1
      })
    },
    answer: async (): Promise<void> => {
      waiting.shift()?.answer(savedAt)
      await vi.advanceTimersByTimeAsync(0)
    },
    fail: async (message = 'There is no space left on the disk.'): Promise<void> => {
      waiting.shift()?.fail(new Error(message))
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

/** A library that answers at once, and counts the text as the copy typed so far. */
const typingDesk = () => {
  const starts: number[] = []
  const bodies: unknown[] = []
  let text = ''
  const outbox = createOutbox(
    async ({ body }) => {
      starts.push(Date.now())
      bodies.push(body)
      return savedAt
    },
    () => text,
  )
  return {
    outbox,
    starts,
    bodies,
    type: (letter: string): void => {
      text += letter
      outbox.add([], true)
    },
  }
}

const changesIn = (batches: readonly Batch[]): readonly Change[] => batches.flatMap(({ changes }) => changes)

const settled = (work: Promise<void>): Promise<string> =>
  work.then(
    () => 'saved',
    (error: Error) => error.message,
  )

describe('the outbox', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  describe('while the library answers', () => {
    it('sends a change of records at once, without the text', async () => {
      const library = slowLibrary()
      const outbox = createOutbox(library.save, () => 'text')
      outbox.add([change('one')], false)
      expect(outbox.state.get().name).toBe('unsaved')
      await vi.advanceTimersByTimeAsync(50)
      expect(library.batches).toEqual([{ body: null, changes: [change('one')] }])
      expect(outbox.state.get().name).toBe('saving')
      await library.answer()
      expect(outbox.state.get()).toEqual({ name: 'saved', at: savedAt })
      expect(outbox.pending()).toEqual([])
    })

    it('sends the changes of one action together, in their order', async () => {
      const library = slowLibrary()
      const outbox = createOutbox(library.save, () => 'text')
      outbox.add([change('one'), change('two')], false)
      outbox.add([change('three')], true)
      await vi.advanceTimersByTimeAsync(50)
      expect(library.batches).toEqual([{ body: 'text', changes: [change('one'), change('two'), change('three')] }])
    })

    it('sends the text as it is when it is sent, not as it was when typing began', async () => {
      const desk = typingDesk()
      for (const letter of 'wire') desk.type(letter)
      await vi.advanceTimersByTimeAsync(1_000)
      expect(desk.bodies).toEqual(['wire'])
    })

    it('waits for a pause in typing', async () => {
      const desk = typingDesk()
      desk.type('a')
      await vi.advanceTimersByTimeAsync(300)
      desk.type('b')
      await vi.advanceTimersByTimeAsync(300)
      expect(desk.starts).toEqual([])
      await vi.advanceTimersByTimeAsync(200)
      expect(desk.starts).toHaveLength(1)
    })

    it.each([10, 90, 150, 399, 450])(
      'leaves no text unsaved for more than a second, typing a key every %i ms',
      async (rhythm) => {
        const desk = typingDesk()
        const typedAt: number[] = []
        for (let key = 0; key < 100; key += 1) {
          typedAt.push(Date.now())
          desk.type('x')
          await vi.advanceTimersByTimeAsync(rhythm)
        }
        await vi.advanceTimersByTimeAsync(1_000)
        for (const typed of typedAt) {
          const sent = desk.starts.find((start) => start >= typed)
          expect(sent).toBeDefined()
          expect((sent ?? Number.POSITIVE_INFINITY) - typed).toBeLessThanOrEqual(1_000)
        }
        expect(desk.bodies.at(-1)).toBe('x'.repeat(100))
      },
    )

    it.each([1, 50, 120, 250])(
      'has every key saved within a second of being typed, where a save takes %i ms',
      async (saveTime) => {
        let typed = 0
        const typedAt: number[] = []
        const savedAtKey: number[] = []
        const outbox = createOutbox(
          async ({ body }) => {
            await new Promise((resolve) => setTimeout(resolve, saveTime))
            for (let key = savedAtKey.length; key < Number(body); key += 1) savedAtKey.push(Date.now())
            return savedAt
          },
          () => String(typed),
        )
        for (let key = 0; key < 200; key += 1) {
          typed += 1
          typedAt.push(Date.now())
          outbox.add([], true)
          await vi.advanceTimersByTimeAsync([20, 90, 150, 380, 410][key % 5] ?? 0)
        }
        await vi.advanceTimersByTimeAsync(1_000)
        expect(savedAtKey).toHaveLength(200)
        const ages = savedAtKey.map((at, key) => at - (typedAt[key] ?? 0))
        expect(Math.max(...ages)).toBeLessThanOrEqual(1_000)
      },
    )

    it('takes nothing for something', async () => {
      const library = slowLibrary()
      const outbox = createOutbox(library.save, () => 'text')
      outbox.add([], false)
      await vi.advanceTimersByTimeAsync(60_000)
      expect(outbox.state.get()).toEqual({ name: 'saved', at: null })
      expect(library.batches).toEqual([])
    })
  })

  describe('while a save is under way', () => {
    const busy = async () => {
      const library = slowLibrary()
      const outbox = createOutbox(library.save, () => 'text')
      outbox.add([change('first')], false)
      await vi.advanceTimersByTimeAsync(50)
      return { library, outbox }
    }

    it('starts no other, and sends what was done meanwhile next', async () => {
      const { library, outbox } = await busy()
      outbox.add([change('second')], false)
      outbox.add([change('third')], true)
      await vi.advanceTimersByTimeAsync(10_000)
      expect(library.batches).toHaveLength(1)
      expect(outbox.pending()).toEqual([change('first'), change('second'), change('third')])

      await library.answer()
      expect(outbox.state.get().name).toBe('unsaved')
      await vi.advanceTimersByTimeAsync(1_000)
      expect(library.batches[1]).toEqual({ body: 'text', changes: [change('second'), change('third')] })
      await library.answer()
      expect(outbox.state.get().name).toBe('saved')
      expect(library.mostAtOnce()).toBe(1)
    })

    it('sends each change exactly once, in order, however saves and changes fall together', async () => {
      const library = slowLibrary()
      const outbox = createOutbox(library.save, () => 'text')
      const made: Change[] = []
      for (let round = 0; round < 40; round += 1) {
        const next = change(`change ${round}`)
        made.push(next)
        outbox.add([next], round % 3 === 0)
        await vi.advanceTimersByTimeAsync((round * 7) % 50)
        if (round % 4 === 1) await library.answer()
      }
      for (let rest = 0; rest < 40; rest += 1) {
        await library.answer()
        await vi.advanceTimersByTimeAsync(500)
      }
      expect(changesIn(library.batches)).toEqual(made)
      expect(library.mostAtOnce()).toBe(1)
      expect(outbox.pending()).toEqual([])
    })
  })

  describe('when a save fails', () => {
    const failed = async () => {
      const library = slowLibrary()
      const outbox = createOutbox(library.save, () => 'text')
      outbox.add([change('one')], true)
      await vi.advanceTimersByTimeAsync(50)
      await library.fail()
      return { library, outbox }
    }

    it('says why, and keeps everything', async () => {
      const { outbox } = await failed()
      expect(outbox.state.get()).toEqual({ name: 'failed', message: 'There is no space left on the disk.' })
      expect(outbox.pending()).toEqual([change('one')])
    })

    it('tries again with waits that grow to half a minute, and no further', async () => {
      const { library } = await failed()
      const waits: number[] = []
      for (let attempt = 2; attempt <= 9; attempt += 1) {
        const since = Date.now()
        while (library.batches.length < attempt) await vi.advanceTimersByTimeAsync(500)
        waits.push(Date.now() - since)
        await library.fail()
      }
      expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000])
      for (const batch of library.batches) expect(batch).toEqual({ body: 'text', changes: [change('one')] })
    })

    it('sends what was kept and what came since, in order, once there is room again', async () => {
      const { library, outbox } = await failed()
      outbox.add([change('two')], false)
      expect(outbox.state.get().name).toBe('failed')
      await vi.advanceTimersByTimeAsync(2_000)
      expect(library.batches[1]).toEqual({ body: 'text', changes: [change('one'), change('two')] })
      await library.answer()
      expect(outbox.state.get().name).toBe('saved')
      expect(outbox.pending()).toEqual([])
    })

    it('starts with the short wait again after a save that went well', async () => {
      const { library, outbox } = await failed()
      await vi.advanceTimersByTimeAsync(2_000)
      await library.fail()
      await vi.advanceTimersByTimeAsync(4_000)
      await library.answer()
      outbox.add([change('two')], false)
      await vi.advanceTimersByTimeAsync(50)
      await library.fail()
      const before = library.batches.length
      await vi.advanceTimersByTimeAsync(1_999)
      expect(library.batches).toHaveLength(before)
      await vi.advanceTimersByTimeAsync(1)
      expect(library.batches).toHaveLength(before + 1)
    })
  })

  describe('when it is flushed', () => {
    it('sends at once, and is done when all is saved, also what is typed while it saves', async () => {
      const library = slowLibrary()
      const outbox: Outbox = createOutbox(library.save, () => 'text')
      outbox.add([], true)
      const done = settled(outbox.flush())
      expect(library.batches).toHaveLength(1)
      outbox.add([change('late')], false)
      await library.answer()
      expect(library.batches).toHaveLength(2)
      await library.answer()
      expect(await done).toBe('saved')
      expect(outbox.state.get().name).toBe('saved')
    })

    it('waits for the save under way', async () => {
      const library = slowLibrary()
      const outbox = createOutbox(library.save, () => 'text')
      outbox.add([change('one')], false)
      await vi.advanceTimersByTimeAsync(50)
      let isDone = false
      const done = outbox.flush().then(() => {
        isDone = true
      })
      await vi.advanceTimersByTimeAsync(100)
      expect(isDone).toBe(false)
      await library.answer()
      await done
      expect(library.batches).toHaveLength(1)
    })

    it('says why where it could not save, and keeps everything', async () => {
      const library = slowLibrary()
      const outbox = createOutbox(library.save, () => 'text')
      outbox.add([change('one')], false)
      const done = settled(outbox.flush())
      await library.fail('The library is open elsewhere.')
      expect(await done).toBe('The library is open elsewhere.')
      expect(outbox.pending()).toEqual([change('one')])
      expect(outbox.state.get().name).toBe('failed')
    })

    it('leaves nothing to be sent later', async () => {
      const library = slowLibrary()
      const outbox = createOutbox(library.save, () => 'text')
      outbox.add([change('one')], true)
      void outbox.flush()
      await library.answer()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(library.batches).toHaveLength(1)
      expect(outbox.state.get().name).toBe('saved')
    })

    it('does nothing where nothing is unsaved', async () => {
      const library = slowLibrary()
      await createOutbox(library.save, () => 'text').flush()
      expect(library.batches).toEqual([])
    })
  })
})
