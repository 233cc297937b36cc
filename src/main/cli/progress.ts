/** What a line of progress is written to: the standard error output, in a program that runs. */
export interface ProgressScreen {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

/** How far work on many things is, on one line of a terminal that is written over and over. */
export interface Progress {
  readonly tell: (done: number) => void
  /** Makes room for other lines; the next word of progress writes it again. */
  readonly clear: () => void
  /** Leaves the line as it stands. */
  readonly end: () => void
}

/** Written no more often than this, in ms. */
const pause = 100

const number = (value: number): string => Math.round(value).toLocaleString('en-GB')

const timeInWords = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/**
 * “1,250 of 10,000, 143 a second, 1 min 2 s left”. @param took so far, in ms
 */
export const progressLine = (done: number, total: number, took: number): string => {
  const count = `${number(done)} of ${number(total)}`
  if (done === 0 || took < pause) return count
  const rate = done / (took / 1000)
  const left = done < total ? `, ${timeInWords((total - done) / rate)} left` : ''
  return `${count}, ${rate < 10 ? rate.toFixed(1) : number(rate)} a second${left}`
}

/** Shows progress where there is a terminal to show it on, and nothing elsewhere. @param now in ms */
export const showProgress = (total: number, screen: ProgressScreen, now: () => number): Progress => {
  if (!screen.isTTY) return { tell: () => {}, clear: () => {}, end: () => {} }
  const begun = now()
  let written = Number.NEGATIVE_INFINITY
  let isShown = false
  return {
    tell: (done) => {
      if (isShown && done < total && now() - written < pause) return
      written = now()
      isShown = true
      screen.write(`\r\u001b[K${progressLine(done, total, written - begun)}`)
    },
    clear: () => {
      if (isShown) screen.write('\r\u001b[K')
      isShown = false
    },
    end: () => {
      if (isShown) screen.write('\n')
    },
  }
}
