import { standingOf } from '../../core/check/waivers.ts'
import { AttestError } from '../../core/errors.ts'
import { readUnchecked, writeClearance } from '../store/clearance.ts'
import { storageError } from '../store/storage-error.ts'
import { readArticleRecords } from './articles.ts'
import type { Context } from './context.ts'
import { judgeArticle } from './judge-article.ts'

/** How long nothing may have been asked for before articles are checked, and between two of them, in milliseconds. */
const quiet = 600
const between = 15

const isNoRoom = (error: unknown): boolean => {
  const cause = storageError(error)
  return cause instanceof AttestError && cause.code === 'disk_full'
}

/** Checks what was changed, one article after the other, while nothing else is going on. */
export interface ClearanceKeeper {
  /** Begins, once it has been quiet for a while. */
  readonly wake: () => void
  readonly close: () => void
}

/** @param log told of an article that cannot be checked; the others still are */
export const createClearanceKeeper = (
  context: Pick<Context, 'database' | 'clock' | 'tellChanged'>,
  log: (error: unknown) => void,
): ClearanceKeeper => {
  const { database } = context
  const failed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let told: string[] = []

  const wait = (milliseconds: number): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(step, milliseconds)
    timer.unref()
  }

  const tell = (): void => {
    if (told.length > 0) context.tellChanged(told)
    told = []
  }

  const step = (): void => {
    timer = null
    const id = readUnchecked(database, failed.size + 1).find((each) => !failed.has(each))
    if (id === undefined) {
      tell()
      return
    }
    try {
      const { open } = judgeArticle(context, readArticleRecords(context, id))
      writeClearance(database, id, standingOf(open).counts)
      told.push(id)
    } catch (error) {
      // The next change wakes this again; whoever made it is told of the disk.
      if (isNoRoom(error)) {
        tell()
        return
      }
      failed.add(id)
      log(error)
    }
    if (told.length >= 20) tell()
    if (timer === null) wait(between)
  }

  return {
    wake: () => wait(quiet),
    close: () => {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
