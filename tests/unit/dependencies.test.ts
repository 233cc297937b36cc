import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../support/source-files.ts'

const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8')

interface Manifest {
  readonly license?: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>
}

const manifest: Manifest = JSON.parse(read('package.json'))
const lockfile: Lockfile = JSON.parse(read('package-lock.json'))

const shipped = Object.keys(manifest.dependencies)
const forDevelopment = Object.keys(manifest.devDependencies)

/** Licences of what may be shipped with an app under MIT. */
const shippable = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Python-2.0',
  'PSF-2.0',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  'MIT OR Apache-2.0',
])
/** Tools may also be under a licence that concerns only their own files, as long as they are used unchanged. */
const usable = new Set([...shippable, 'MPL-2.0'])

const isFont = (name: string): boolean => name.startsWith('@fontsource')

const licenceOf = (name: string): string => {
  const { license }: Manifest = JSON.parse(read(`node_modules/${name}/package.json`))
  return license ?? 'none named'
}

/** The lines of the page: by package, its licence and how many of the other cells are filled. */
const listed = new Map(
  read('docs/dependencies.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 6 && !['package', '---'].includes(cells[1] ?? ''))
    .map(([, name = '', purpose = '', reason = '', licence = '']) => [name, { purpose, reason, licence }]),
)

describe('the list of dependencies', () => {
  it('has a line for each package that package.json names, and for no other', () => {
    expect([...listed.keys()].sort()).toEqual([...shipped, ...forDevelopment].sort())
  })

  it('says of each what it is for and why it was chosen', () => {
    const silent = [...listed].filter(([, { purpose, reason }]) => purpose === '' || reason === '')
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it('names the licence that the installed package names', () => {
    expect([...listed].filter(([name, { licence }]) => licence !== licenceOf(name))).toEqual([])
  })
})

describe('licences', () => {
  it('of what is shipped fit an app under MIT', () => {
    const unfit = Object.entries(lockfile.packages)
      .filter(([path, { dev }]) => path !== '' && !dev)
      .map(([path, { license }]) => ({ name: path.replace(/^.*node_modules\//, ''), license }))
      .filter(({ name, license }) => !(isFont(name) ? license === 'OFL-1.1' : shippable.has(license ?? '')))
    expect(unfit).toEqual([])
  })

  it('of the tools allow their use', () => {
    expect(forDevelopment.filter((name) => !usable.has(licenceOf(name)))).toEqual([])
  })
})

describe('the lockfile', () => {
  it('leaves open which registry a package comes from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"\s*:\s*"https?:/)
  })

  it('pins exact versions', () => {
    const ranges = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(Object.entries(ranges).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
