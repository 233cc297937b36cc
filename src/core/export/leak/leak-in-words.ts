import type { Leak } from './find-leak.ts'

/** Says where an export would give a protected source away, and what to do; the secret is not in it. */
export const leakInWords = ({ what, part, line, around }: Leak): string => {
  const place = [part, line === null ? '' : `line ${line}`].filter((each) => each !== '').join(', ')
  return (
    `${what.slice(0, 1).toUpperCase()}${what.slice(1)} of a protected source stands in ${place === '' ? 'the file' : place}: ` +
    `“${around}”. Nothing was written. Take it out of the copy, or choose a profile for the desk.`
  )
}
