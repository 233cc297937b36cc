import { inspect } from 'node:util'
import type { MalformedCall } from './malformed-call.ts'

/** A call as a line to read, cut short. */
export const callInWords = ({ name, input }: MalformedCall): string =>
  `${inspect(name, { depth: 1 }).slice(0, 80)} ${inspect(input, { depth: 4, breakLength: Number.POSITIVE_INFINITY }).slice(0, 300)}`
