import { expect, test, vi } from 'vitest'
import { idOf } from '../../support/article-records.ts'
import { libraryOfVersion } from '../../support/old-library.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const everything = { text: '', states: [], offset: 0, limit: 10 }

test('a library of the fourth version opens, and its articles are checked by and by', async () => {
  const { call } = await openTestLibrary({ path: await libraryOfVersion(4) })
  expect((await call('desk.list', everything)).items).toMatchObject([{ id: idOf('old'), findings: null }])
  await vi.waitFor(
    async () =>
      expect((await call('desk.list', everything)).items).toMatchObject([
        { id: idOf('old'), findings: { blocking: 1, warning: 0 } },
      ]),
    { timeout: 120_000, interval: 1500 },
  )
})
