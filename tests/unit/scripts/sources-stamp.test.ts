import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourcesStamp } from '../../../scripts/build/sources-stamp.mjs'

let root = ''
const stamp = () => sourcesStamp(root, ['src', 'config.ts', 'not-there'])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attest-sources-'))
  mkdirSync(join(root, 'src', 'core'), { recursive: true })
  writeFileSync(join(root, 'src', 'core', 'a.ts'), 'one')
  writeFileSync(join(root, 'config.ts'), 'two')
})

afterEach(() => rmSync(root, { recursive: true }))

describe('the stamp of the sources', () => {
  it('stays when files are only touched, or others change', () => {
    const before = stamp()
    utimesSync(join(root, 'config.ts'), new Date(0), new Date(0))
    writeFileSync(join(root, 'notes.txt'), 'three')
    expect(stamp()).toBe(before)
  })

  it('changes when a file changes, comes, goes or is renamed', () => {
    const stamps = [stamp()]
    writeFileSync(join(root, 'src', 'core', 'a.ts'), 'ONE')
    stamps.push(stamp())
    writeFileSync(join(root, 'src', 'b.ts'), '')
    stamps.push(stamp())
    renameSync(join(root, 'src', 'b.ts'), join(root, 'src', 'c.ts'))
    stamps.push(stamp())
    rmSync(join(root, 'config.ts'))
    stamps.push(stamp())
    expect(new Set(stamps).size).toBe(stamps.length)
  })
})
