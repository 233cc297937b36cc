import Sqlite from 'better-sqlite3-multiple-ciphers'
import { expect, test } from 'vitest'
import { idOf } from '../../support/article-records.ts'
import { libraryOfVersion } from '../../support/old-library.ts'
import { openTestLibrary } from '../../support/test-library.ts'

test('a library of the seventh version opens: it knows the files its articles were made of', async () => {
  const path = await libraryOfVersion(7)
  const sha256 = 'a'.repeat(64)
  const old = new Sqlite(path)
  old.prepare("UPDATE article SET origin = json_set(origin, '$.sha256', ?)").run(sha256)
  old.close()
  const { call } = await openTestLibrary({ path })
  expect(await call('article.knownFiles', { sha256: [sha256, 'b'.repeat(64)] })).toEqual([{ sha256, id: idOf('old') }])
})
