import { writeSync } from 'node:fs'

/** Says a line at once: what was said has left this program before anything else happens. */
export const say = (line: string): void => void writeSync(1, `${line}\n`)
