import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { randomNumbers } from '../support/random-numbers.ts'
import { removeFolder } from './support/remove-folder.ts'
import { whileWriting } from '../reliability/kill/while-writing.ts'

// `npm run soak` makes twenty rounds.
const rounds = 3

// Each round starts the app twice.
test.setTimeout(600_000)

test('Killed while writing and tagging, everything shown as saved is there after the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-e2e-'))
  try {
    const random = randomNumbers(11)
    await whileWriting.prepare(folder)
    let acknowledged = 0
    for (let round = 0; round < rounds; round++) acknowledged += (await whileWriting.round(folder, random)).acknowledged
    // The kills came while there was something to lose.
    expect(acknowledged).toBeGreaterThan(rounds)
  } finally {
    await removeFolder(folder)
  }
})
