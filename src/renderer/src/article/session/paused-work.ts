/** Work that is done once asking for it has paused. */
export interface PausedWork {
  /** Asks for the work: it begins a pause after the last asking, and not before the work underway has ended. */
  readonly ask: () => void
  /** Whether it was asked for again since the work underway began. */
  readonly isAskedAgain: () => boolean
  /** Forgets what was asked for; work underway goes on. */
  readonly cancel: () => void
}

/**
 * @param pause in milliseconds
 * @param work must not reject
 */
export const createPausedWork = (pause: number, work: () => Promise<void>): PausedWork => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isUnderway = false
  let isAsked = false
  const start = async (): Promise<void> => {
    isUnderway = true
    isAsked = false
    await work()
    isUnderway = false
    if (isAsked) ask()
  }
  const ask = (): void => {
    isAsked = true
    if (isUnderway) return
    clearTimeout(timer)
    timer = setTimeout(() => void start(), pause)
  }
  return {
    ask,
    isAskedAgain: () => isAsked,
    cancel: () => {
      isAsked = false
      clearTimeout(timer)
    },
  }
}
