import { rm } from 'node:fs/promises'

/** Removes a test's folder with everything in it. Processes of an app that has ended may write there a moment longer. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
