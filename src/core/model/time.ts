import { z } from 'zod'

/** An instant in UTC, ISO 8601 with milliseconds: 2026-02-02T14:05:00.000Z. */
export const instantSchema = z.iso.datetime({ precision: 3 })

/** A calendar day, ISO 8601 (2026-02-02), or the empty string where it is not known. */
export const daySchema = z.union([z.literal(''), z.iso.date()])
