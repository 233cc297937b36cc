/** Text for one line of a terminal: nothing in it moves the cursor or speaks to the terminal. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .trim()

/** An instant as the table shows it, in UTC: 2026-02-02 14:05. */
export const shownInstant = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

/** A list of values as JSON, for a program to read. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The same list, printed item by item as they come. */
export const jsonList = (print: (text: string) => void) => {
  let isEmpty = true
  return {
    add: (item: unknown): void => {
      const indented = JSON.stringify(item, null, 2).replaceAll('\n', '\n  ')
      print(`${isEmpty ? '[' : ','}\n  ${indented}`)
      isEmpty = false
    },
    end: (): void => print(isEmpty ? '[]\n' : '\n]\n'),
  }
}
