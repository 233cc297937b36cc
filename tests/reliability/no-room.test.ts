import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examineLibrary } from '../../src/main/handlers/doctor/examine-library.ts'
import { bringIn } from '../support/bring-in.ts'
import { openTestLibrary } from '../support/test-library.ts'

/** The largest file the program may write, in kilobytes: less than the backup and the export need. */
const room = 500

test('where there is no room for a backup or an export, none is left half written, and the library goes on', async () => {
  const { call, path, folder, close } = await openTestLibrary()
  const { id } = await bringIn(call, { body: [`{q}Words{/q} ${'and many more of them '.repeat(40_000)}`] })
  close()
  const program = join(process.cwd(), 'tests/reliability/kill/children/write-much.ts')
  const args = [process.execPath, program, path, id, join(folder, 'export.html')]
  const { stdout, stderr } = spawnSync('bash', ['-c', `ulimit -f ${room}; exec "$0" "$@"`, ...args], {
    encoding: 'utf8',
  })
  expect([stdout.split('\n'), stderr]).toEqual([
    ['backups.make: read_only', 'article.export: read_only', 'settings.change: done', ''],
    '',
  ])
  expect(readdirSync(folder).sort()).toEqual(['library.attest', 'library.backups'])
  expect(readdirSync(join(folder, 'library.backups'))).toEqual([])
  expect((await examineLibrary(path)).flatMap(({ faults }) => faults)).toEqual([])
})
