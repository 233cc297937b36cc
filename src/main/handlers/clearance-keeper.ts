import { standingOf } from '../../core/check/waivers.ts'
import { AttestError } from '../../core/errors.ts'
import type { Steps } from '../../core/steps.ts'
import { readUnchecked, type WalkPlace, walkStart, writeClearance } from '../store/clearance.ts'
import { storageError } from '../store/storage-error.ts'
import { readArticleRecords } from './articles.ts'
import type { Context } from './context.ts'
import { goOn } from './in-slices.ts'
import { judgeInSteps } from './judge-article.ts'

/** How long nothing may have been written before articles are checked, in milliseconds. */
const quiet = 600
/** For how long the process is let go after each slice of work, in milliseconds. */
const pause = 15
/** How many articles are looked at in one step, and after how many counted ones the window is told. */
const pageSize = 200
const tellEvery = 20

const isNoRoom = (error: unknown): boolean => {
  const cause = storageError(error)
  return cause instanceof AttestError && cause.code === 'disk_full'
}

/** Checks what was changed, one article after the other and each in steps, while nothing else is going on. */
export interface ClearanceKeeper {
  /** Begins, once it has been quiet for a while. */
  readonly wake: () => void
  /** Something was written: what is under way may rest on what no longer holds, and begins again. */
  readonly changed: () => void
  readonly close: () => void
}

/**
 * @param tell told of articles whose counts are new
 * @param log told of an article that cannot be checked; the others still are
 */
export const createClearanceKeeper = (
  context: Pick<Context, 'database' | 'clock'>,
  tell: (articleIds: readonly string[]) => void,
  log: (error: unknown) => void,
): ClearanceKeeper => {
  const { database } = context
  const failed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let walk: Steps<void> | null = null
  let isAwake = false
  let isDone = false
  let counted: string[] = []

  const tellCounted = (): void => {
    if (counted.length > 0) tell(counted)
    counted = []
  }

  function* count(id: string): Steps<void> {
    const records = readArticleRecords(context, id)
    yield
    const { open } = yield* judgeInSteps(context, records)
    writeClearance(database, id, records.article.changedAt, standingOf(open).counts)
    counted.push(id)
    if (counted.length >= tellEvery) tellCounted()
  }

  function* countAll(): Steps<void> {
    for (let place: WalkPlace | null = walkStart; place; ) {
      const { ids, next } = readUnchecked(database, place, pageSize)
      yield
      for (const id of ids) {
        if (failed.has(id)) continue
        try {
          yield* count(id)
        } catch (error) {
          // The next change wakes this again; whoever made it is told of the disk.
          if (isNoRoom(error)) return
          failed.add(id)
          log(error)
        }
      }
      place = next
    }
  }

  const wait = (milliseconds: number): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(work, milliseconds)
    timer.unref()
  }

  /** Gives whether the walk is at its end. */
  const walkOn = (steps: Steps<void>): boolean => {
    try {
      return goOn(steps).done === true
    } catch (error) {
      log(error)
      return true
    }
  }

  const work = (): void => {
    timer = null
    walk ??= countAll()
    if (!walkOn(walk)) {
      wait(pause)
      return
    }
    walk = null
    isDone = true
    tellCounted()
  }

  return {
    wake: () => {
      isAwake = true
      if (timer === null && !isDone) wait(quiet)
    },
    changed: () => {
      walk = null
      isDone = false
      if (isAwake) wait(quiet)
    },
    close: () => {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
