import { z } from 'zod'

/** A fault of the window's page, as the error says it. */
export const pageFaultSchema = z.object({
  name: z.string().max(200),
  message: z.string().max(100_000),
  stack: z.string().max(200_000),
})
