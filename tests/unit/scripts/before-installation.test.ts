import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../../../scripts/setup/folders.mjs'

const scripts = join(projectFolder, 'scripts')

/** The modules that a file imports when it loads: not those that it imports later, by a call. */
function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8')
  return [...source.matchAll(/^(?:import|export) (?:[^'(]* from )?'([^']+)'/gm)].map(([, name]) => name ?? '')
}

function reachedFrom(path: string, reached = new Map<string, string[]>()): Map<string, string[]> {
  if (reached.has(path)) return reached
  const imports = importsOf(path)
  reached.set(path, imports)
  for (const name of imports) if (name.startsWith('.')) reachedFrom(resolve(dirname(path), name), reached)
  return reached
}

const reached = reachedFrom(join(scripts, 'run.mjs'))

it('reaches every script but the one that Electron runs', () => {
  const all = readdirSync(scripts, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs'))
  const unreached = all.map((name) => join(scripts, name)).filter((path) => !reached.has(path))
  expect(unreached).toEqual([join(scripts, 'electron-default-app', 'main.mjs')])
})

it('starts before anything is installed: it imports Node built-ins and its own modules only', () => {
  const foreign = [...reached].flatMap(([path, imports]) =>
    imports
      .filter((name) => !name.startsWith('node:') || !builtinModules.includes(name.slice('node:'.length)))
      .filter((name) => !name.startsWith('.') || !resolve(dirname(path), name).startsWith(scripts))
      .map((name) => `${path} imports ${name}`),
  )
  expect(foreign).toEqual([])
})
