import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIntoPlace } from '../../../scripts/setup/build-folder.mjs'

let cache = ''
const target = () => join(cache, 'made')

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'attest-cache-'))
})

afterEach(() => rmSync(cache, { recursive: true }))

const make = (word: string) => async (folder: string) => {
  mkdirSync(join(folder, 'result'))
  writeFileSync(join(folder, 'result', 'file'), word)
  return join(folder, 'result')
}

describe('building into place', () => {
  it('shows the whole result, and nothing else', async () => {
    await buildIntoPlace(target(), make('whole'))
    expect(readFileSync(join(target(), 'file'), 'utf8')).toBe('whole')
    expect(readdirSync(cache)).toEqual(['made'])
  })

  it('leaves nothing behind when the build fails', async () => {
    const build = async (folder: string) => {
      await make('half')(folder)
      throw new Error('out of disk')
    }
    await expect(buildIntoPlace(target(), build)).rejects.toThrow('out of disk')
    expect(readdirSync(cache)).toEqual([])
  })

  it('keeps the result of another run that was faster', async () => {
    const build = async (folder: string) => {
      await buildIntoPlace(target(), make('first'))
      return make('second')(folder)
    }
    await buildIntoPlace(target(), build)
    expect(readFileSync(join(target(), 'file'), 'utf8')).toBe('first')
  })

  it('removes what an interrupted build has left, but not what may still run', async () => {
    const [old, young] = [join(cache, 'unfinished-old'), join(cache, 'unfinished-young')]
    mkdirSync(old)
    mkdirSync(young)
    utimesSync(old, new Date(0), new Date(0))
    await buildIntoPlace(target(), make('whole'))
    expect([existsSync(old), existsSync(young)]).toEqual([false, true])
  })
})
