import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract } from '../src/core/api.ts'
import { createApp } from '../src/main/app.ts'
import { importCircle } from './support/import-circle.ts'
import { type ModuleImport, moduleImports } from './support/module-imports.ts'
import { sourceFiles } from './support/source-files.ts'

const modules = sourceFiles('src', ['.ts', '.tsx'])
const styleSheets = sourceFiles('src', ['.css'])

const largestFile = 300

/** The rooms of the house, the narrowest path first; a file belongs to the first it lies in. */
const rooms = [
  ['src/core/', 'core'],
  ['src/main/store/', 'store'],
  ['src/main/import/', 'import'],
  ['src/main/export/', 'export'],
  ['src/main/handlers/', 'handlers'],
  ['src/main/app.ts', 'app'],
  ['src/main/dispatch.ts', 'app'],
  ['src/main/closed-library.ts', 'app'],
  ['src/main/cli.ts', 'cli'],
  ['src/main/cli/', 'cli'],
  ['src/main/thread/', 'thread'],
  ['src/main/electron/', 'electron'],
  ['src/main/', 'ground'],
  ['src/preload/', 'preload'],
  ['src/renderer/src/api/', 'api'],
  ['src/renderer/src/ui/', 'ui'],
  ['src/renderer/', 'screens'],
] as const

type Room = (typeof rooms)[number][1]

/** What each room may import from. `ground` is what stands under all of main: the ports, the library's path. */
const arrows: Readonly<Record<Room, readonly Room[]>> = {
  core: [],
  ground: ['core'],
  store: ['core'],
  import: ['core'],
  export: ['core'],
  handlers: ['core', 'ground', 'store', 'import', 'export'],
  app: ['core', 'ground', 'store', 'handlers'],
  cli: ['core', 'ground', 'handlers', 'app'],
  thread: ['core', 'ground', 'app'],
  electron: ['core', 'ground', 'app', 'thread'],
  preload: ['core'],
  api: ['core'],
  ui: ['core', 'api'],
  screens: ['core', 'api', 'ui'],
}

/** The packages core may use: all of them run anywhere. */
const corePackages = /^(zod|@tiptap\/(core|pm\/model|extension-[a-z-]+)|prosemirror-markdown)$/

const networkModules = /^(node:)?(http|https|http2|net|tls|dgram|dns)(\/promises)?$/

const roomOf = (path: string): Room => {
  const room = rooms.find(([place]) => path.startsWith(place))
  if (!room) throw new Error(`${path} lies in no room`)
  return room[1]
}

const isRelative = (specifier: string): boolean => specifier.startsWith('.')
const targetOf = (path: string, specifier: string): string => posix.join(posix.dirname(path), specifier)
const isBuiltIn = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '')

const imports = modules.flatMap(({ path, text }) => moduleImports(text).map((found) => ({ path, ...found })))
const packageImports = imports.filter(({ specifier }) => !isRelative(specifier))

/** Each import that breaks a rule, as a line to read. */
const broken = (list: readonly (ModuleImport & { readonly path: string })[]): readonly string[] =>
  list.map(({ path, specifier }) => `${path} imports ${specifier}`)

/** Each line of the source that says what is not to be said, with where it stands. */
const linesWith = (words: RegExp, isAllowed: (path: string) => boolean = () => false): readonly string[] =>
  modules
    .filter(({ path }) => !isAllowed(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    )

describe('the reader of import lines', () => {
  const read = (source: string) => moduleImports(source).map(({ specifier, typeOnly }) => [specifier, typeOnly])

  it('finds imports on one line and on several', () => {
    expect(read("import { one } from './one.ts'\nimport {\n  two,\n  three,\n} from './two.ts'")).toEqual([
      ['./one.ts', false],
      ['./two.ts', false],
    ])
  })

  it('finds default, whole and bare imports, and those that mix them', () => {
    expect(
      read("import One from 'a'\nimport * as two from 'b'\nimport 'c.css'\nimport Four, { five } from \"d\""),
    ).toEqual([
      ['a', false],
      ['b', false],
      ['c.css', false],
      ['d', false],
    ])
  })

  it('finds what a module hands on, and what it imports while it runs', () => {
    expect(
      read("export { one } from './one.ts'\nexport * from './two.ts'\nconst three = await import('./three.ts')"),
    ).toEqual([
      ['./one.ts', false],
      ['./two.ts', false],
      ['./three.ts', false],
    ])
  })

  it('tells imports of types alone from those that also bring values', () => {
    const source = [
      "import type { One } from './one.ts'",
      "import { type Two, type Three } from './two.ts'",
      "import { four, type Five } from './four.ts'",
      "export type { Six } from './six.ts'",
      "import Seven, { type Eight } from './seven.ts'",
      "import type from './nine.ts'",
    ].join('\n')
    expect(read(source)).toEqual([
      ['./one.ts', true],
      ['./two.ts', true],
      ['./four.ts', false],
      ['./seven.ts', false],
      ['./nine.ts', false],
      ['./six.ts', true],
    ])
  })

  it('is not taken in by other lines', () => {
    const source =
      "export const place = 'x'\n// import { no } from './no.ts'\nexport const from = { from: './no.ts' }\nimports('./no.ts')"
    expect(read(source)).toEqual([])
  })

  it('has read the imports of this project', () => {
    expect(imports.length).toBeGreaterThan(500)
  })
})

describe('the search for circles', () => {
  it('finds a circle and says how it runs', () => {
    const circle = importCircle(
      new Map([
        ['a', ['b']],
        ['b', ['c', 'd']],
        ['c', []],
        ['d', ['b']],
      ]),
    )
    expect(circle).toEqual(['b', 'd', 'b'])
  })

  it('does not take two ways to one file for a circle', () => {
    const imports = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
    ])
    expect(importCircle(imports)).toBeNull()
  })
})

describe('the arrows', () => {
  it('point only where the architecture lets them', () => {
    const forbidden = imports.filter(({ path, specifier }) => {
      if (!isRelative(specifier)) return false
      const from = roomOf(path)
      const to = roomOf(targetOf(path, specifier))
      return from !== to && !arrows[from].includes(to)
    })
    expect(broken(forbidden)).toEqual([])
  })

  it('never run in a circle', () => {
    const graph = new Map(
      modules.map(({ path, text }) => [
        path,
        moduleImports(text)
          .filter(({ specifier }) => isRelative(specifier))
          .map(({ specifier }) => targetOf(path, specifier)),
      ]),
    )
    expect(importCircle(graph)).toBeNull()
  })

  it('lead to files that exist, named with their endings', () => {
    const known = new Set([...modules, ...styleSheets].map(({ path }) => path))
    const astray = imports.filter(
      ({ path, specifier }) => isRelative(specifier) && !known.has(targetOf(path, specifier)),
    )
    expect(broken(astray)).toEqual([])
  })

  it('bring only types of the contract into the preload', () => {
    const values = imports.filter(
      ({ path, specifier, typeOnly }) => roomOf(path) === 'preload' && isRelative(specifier) && !typeOnly,
    )
    expect(broken(values)).toEqual([])
  })
})

describe('packages', () => {
  it('reach core only where they run anywhere', () => {
    const foreign = packageImports.filter(
      ({ path, specifier }) => roomOf(path) === 'core' && !corePackages.test(specifier),
    )
    expect(broken(foreign)).toEqual([])
  })

  it('of Electron are used by the shell and the preload alone', () => {
    const elsewhere = packageImports.filter(
      ({ path, specifier }) => /^electron(\/|$)/.test(specifier) && !['electron', 'preload'].includes(roomOf(path)),
    )
    expect(broken(elsewhere)).toEqual([])
  })

  it('of Node and of the store never reach the window', () => {
    const windowRooms: readonly Room[] = ['preload', 'api', 'ui', 'screens']
    const reaching = packageImports.filter(
      ({ path, specifier }) =>
        windowRooms.includes(roomOf(path)) && (isBuiltIn(specifier) || specifier === 'better-sqlite3-multiple-ciphers'),
    )
    expect(broken(reaching)).toEqual([])
  })

  it('that draw the window never reach the library', () => {
    const windowPackages = /^(react|react-dom|react-aria-components|@tanstack\/.+|@tiptap\/react)(\/|$)/
    const reaching = packageImports.filter(
      ({ path, specifier }) => path.startsWith('src/main/') && windowPackages.test(specifier),
    )
    expect(broken(reaching)).toEqual([])
  })
})

describe('the wire', () => {
  it('is touched in two files: where the window listens, and where the page calls', () => {
    const ends = ['src/main/electron/ipc.ts', 'src/preload/index.ts']
    expect(linesWith(/\bipc(Main|Renderer)\b/, (path) => ends.includes(path))).toEqual([])
  })

  it('has a handler for every command of the contract, and none besides', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attest-contract-'))
    const app = await createApp({
      libraryPath: join(folder, 'library.attest'),
      clock: () => new Date(),
      newId: randomUUID,
      log: () => {},
      appVersion: '0',
      userName: 'Editor',
    })
    const handled = Object.keys(app.handlers).sort()
    app.close()
    rmSync(folder, { recursive: true })
    expect(handled).toEqual(Object.keys(contract).sort())
  })
})

describe('the network', () => {
  it('is asked for nothing', () => {
    expect(linesWith(/(\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b)/)).toEqual([])
    expect(broken(packageImports.filter(({ specifier }) => networkModules.test(specifier)))).toEqual([])
  })
})

describe('the shell', () => {
  it('never turns a guard of the window off', () => {
    expect(linesWith(/\b(nodeIntegration\w*|webviewTag|allowRunningInsecureContent): true\b/)).toEqual([])
    expect(linesWith(/\b(sandbox|webSecurity|contextIsolation): false\b/)).toEqual([])
  })

  it('leaves alone what would let something in, or weaken the browser', () => {
    // The words that checkers of Electron programs look for.
    const words =
      /\b(setCertificateVerifyProc|certificate-error|appendSwitch|appendArgument|enableBlinkFeatures|experimentalFeatures|allowpopups|insertCSS|enableRemoteModule|registerFileProtocol|interceptFileProtocol|interceptHttpProtocol|nativeWindowOpen|ELECTRON_DISABLE_SECURITY_WARNINGS|loadFile|affinity|openDevTools)\b/
    expect(linesWith(words)).toEqual([])
    expect(linesWith(/\b(http|file|ftp):\/\//, (path) => !path.startsWith('src/main/electron/'))).toEqual([])
  })

  it('makes every window sandboxed and isolated', () => {
    const windows = modules.filter(({ text }) => text.includes('new BrowserWindow('))
    expect(windows.map(({ path }) => path)).toEqual(['src/main/electron/print-pdf.ts', 'src/main/electron/window.ts'])
    for (const { text } of windows)
      for (const guard of ['sandbox: true', 'contextIsolation: true']) expect(text).toContain(guard)
  })

  it('sets the rules of every session that runs scripts, and refuses webviews, other pages and new windows', () => {
    const shell = modules.filter(({ path }) => path.startsWith('src/main/electron/')).map(({ text }) => text)
    for (const guard of [
      'setPermissionRequestHandler',
      'setPermissionCheckHandler',
      'setDevicePermissionHandler',
      'setWindowOpenHandler',
      "'will-navigate'",
      "'will-attach-webview'",
      'onBeforeRequest',
    ])
      expect(shell.filter((text) => text.includes(guard)).length, guard).toBeGreaterThan(0)
  })

  it('opens addresses outside in one place, behind its policy', () => {
    const isDoor = (path: string): boolean => path === 'src/main/electron/window-ports.ts'
    expect(linesWith(/\bopenExternal\b/, isDoor)).toEqual([])
  })

  it('runs no text as code or markup', () => {
    expect(linesWith(/(\bexecuteJavaScript\b|\beval\(|\bnew Function\b)/)).toEqual([])
    expect(linesWith(/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/)).toEqual([])
  })
})

describe('files', () => {
  it('are named after what they hold', () => {
    const vague = /(^|[/-])(utils?|helpers?|misc|common)([/.-]|$)/i
    expect(modules.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
  })

  it('give names to what they export', () => {
    expect(linesWith(/^export default\b|\bas default\b/)).toEqual([])
  })

  it(`have at most ${largestFile} lines`, () => {
    // A migration is one step and stands in one file, however long.
    const long = [...modules, ...styleSheets]
      .filter(({ path }) => !path.startsWith('src/main/store/migrations/'))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > largestFile)
    expect(long).toEqual([])
  })
})
