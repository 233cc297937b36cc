import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

// The runner starts all workers of a run; what a run that was ended left behind holds up no later one.
const lock = join(tmpdir(), `attest-e2e-clipboard-${process.ppid}`)
const patience = 120_000

const take = async (until: number): Promise<void> => {
  try {
    await mkdir(lock)
  } catch (error) {
    if (Date.now() > until) throw new Error('Another test holds the clipboard for too long.', { cause: error })
    await wait(50)
    await take(until)
  }
}

/** Runs `work` while no other test touches the clipboard, which all windows on a display share. */
export const withClipboard = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  await take(Date.now() + patience)
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}
