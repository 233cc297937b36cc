import { expect, test } from 'vitest'
import { testFolder } from '../support/test-library.ts'
import { killTests } from './kill/kill-tests.ts'
import { randomNumbers } from '../support/random-numbers.ts'

// `npm run soak` makes many more.
const rounds = 3

test.each(killTests)('killed while $name, nothing acknowledged is lost and nothing is half done', async (kill) => {
  const folder = testFolder()
  const random = randomNumbers(6)
  await kill.prepare(folder)
  let acknowledged = 0
  for (let round = 0; round < rounds; round++) acknowledged += (await kill.round(folder, random)).acknowledged
  // The kills came while there was work: some of it had been done.
  if (kill.name !== 'migrating a library') expect(acknowledged).toBeGreaterThan(0)
})
