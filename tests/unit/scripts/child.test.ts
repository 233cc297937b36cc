import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, runQuietly } from '../../../scripts/process/child.mjs'
import { projectFolder } from '../../../scripts/setup/folders.mjs'

const node = process.execPath
const child = JSON.stringify(join(projectFolder, 'scripts', 'process', 'child.mjs'))

/** Starts a Node that runs another one by `run`, waits until that one speaks, and signals the first. */
async function signalled(signal: NodeJS.Signals, inner: string, options = '{}') {
  const script = `import { run } from ${child}
    process.exitCode = await run(process.execPath, ['-e', ${JSON.stringify(inner)}], ${options})`
  const outer = spawn(node, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  outer.stdout.on('data', (chunk) => {
    said += chunk
  })
  await once(outer.stdout, 'data')
  outer.kill(signal)
  const [code] = await once(outer, 'close')
  return { code, said }
}

describe('a command that is run', () => {
  it('gives its exit code', async () => {
    expect(await run(node, ['-e', 'process.exit(7)'])).toBe(7)
  })

  it('gives 127 when there is no such command, and 128 and the signal when one ended it', async () => {
    expect(await run(join(projectFolder, 'no-such-command'), [])).toBe(127)
    expect(await run(node, ['-e', 'process.kill(process.pid, "SIGTERM")'])).toBe(128 + 15)
  })

  it('is quiet when asked, and what it says is kept', async () => {
    const { code, output } = await runQuietly(node, ['-e', 'console.log("out"); console.error("err"); process.exit(3)'])
    expect(code).toBe(3)
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })
})

describe('a signal', () => {
  const endsCleanly = (signal: string) =>
    `process.on('${signal}', () => { console.log('saved'); process.exit(0) }); console.log('ready'); setInterval(() => {}, 1000)`

  it.each(['SIGTERM', 'SIGINT'] as const)('%s is passed on, and the child ends in its own way', async (signal) => {
    expect(await signalled(signal, endsCleanly(signal))).toEqual({ code: 0, said: 'ready\nsaved\n' })
  })

  it('reaches the children of a wrapping command that has a group of its own', async () => {
    const wrapping = `const { spawnSync } = require('node:child_process')
      process.on('SIGTERM', () => {})
      spawnSync(process.execPath, ['-e', ${JSON.stringify(endsCleanly('SIGTERM'))}], { stdio: 'inherit' })
      process.exit(5)`
    expect(await signalled('SIGTERM', wrapping, '{ ownGroup: true }')).toEqual({ code: 5, said: 'ready\nsaved\n' })
  })
})
