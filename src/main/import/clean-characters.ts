/** Control characters with no place in copy: all of C0 but tab and line ends, delete, and C1 but the line end NEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/g

/** Text fit to be kept, and how much had to go. */
export interface CleanText {
  readonly text: string
  readonly controls: number
  readonly halves: number
}

/**
 * Makes line ends one, drops control characters, and replaces half surrogate pairs, which no file can hold. Hidden
 * characters that mean something (zero-width, direction) stay.
 */
export const cleanCharacters = (raw: string): CleanText => {
  let dropped = 0
  const lines = raw.replace(/\r\n?|\f/g, '\n').replace(controls, () => {
    dropped++
    return ''
  })
  if (lines.isWellFormed()) return { text: lines, controls: dropped, halves: 0 }
  const text = lines.toWellFormed()
  let halves = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) !== lines.charCodeAt(index)) halves++
  return { text, controls: dropped, halves }
}

const times = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** What cleaning took away, a sentence each. */
export const cleaningNotes = ({
  controls: dropped,
  halves,
}: Pick<CleanText, 'controls' | 'halves'>): readonly string[] => [
  ...(dropped > 0 ? [`${times(dropped, 'control character was', 'control characters were')} left out.`] : []),
  ...(halves > 0 ? [`${times(halves, 'broken character shows', 'broken characters show')} as �.`] : []),
]
