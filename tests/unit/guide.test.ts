import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { confirmationStates } from '../../src/core/model/state.ts'
import { stateLook } from '../../src/core/model/state-look.ts'
import { formats } from '../../src/renderer/src/article/editor/formats.ts'
import { articleKeys } from '../../src/renderer/src/article/key-bindings.ts'
import { backKeys, type KeyGroup, windowKeys } from '../../src/renderer/src/ui/key-table.ts'
import { projectFolder, sourceFiles } from '../support/source-files.ts'

const guide = readFileSync(join(projectFolder, 'docs/guide.md'), 'utf8')

const names: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  PageUp: 'Page up',
  PageDown: 'Page down',
}

/** A stroke as the guide writes it: "Mod+K" is "Ctrl+K". */
const written = (stroke: string): string =>
  stroke
    .split(/\+(?=.)/)
    .map((key) => names[key] ?? key)
    .join('+')

const strokesOf = (keys: string): readonly string[] =>
  // A Mac has another stroke for it; the guide names the common one.
  (keys === backKeys ? 'Alt+ArrowLeft' : keys).split(' / ').map(written)

const formatKeys: KeyGroup = {
  group: 'Writing',
  keys: formats.filter(({ keys }) => keys !== '').map(({ keys, label }) => ({ keys, label })),
}
const groups = [...windowKeys, ...articleKeys, formatKeys]

const table = ({ group, keys }: KeyGroup): string => {
  const rows = keys.map((row) => {
    const strokes = strokesOf(row.keys).map((stroke) => `\`${stroke}\``)
    return `| ${strokes.join(' ')} | ${row.label} |`
  })
  return [`### ${group}`, '', '| keys | |', '|---|---|', ...rows].join('\n')
}

describe('the guide', () => {
  it('lists all keys as the window has them', () => {
    const listed = /<!-- keys -->\n(.*)\n<!-- \/keys -->/s.exec(guide)?.[1]
    expect(listed).toBe(groups.map(table).join('\n\n'))
  })

  it('names only strokes that exist', () => {
    const known = new Set([...groups.flatMap(({ keys }) => keys.flatMap((row) => strokesOf(row.keys))), 'Ctrl+V'])
    const [prose = ''] = guide.split('<!-- keys -->')
    const named = [...prose.matchAll(/`((?:Ctrl|Alt|Shift)\+[^`]+|[A-Z0-9?/]|Enter|Escape|Space|Backspace)`/g)]
    const unknown = named.map(([, stroke = '']) => stroke).filter((stroke) => !known.has(stroke))
    expect(named.length).toBeGreaterThan(20)
    expect(unknown).toEqual([])
  })

  it('explains every state in the words of the window', () => {
    const rows = confirmationStates.map(
      (state) => `| ${stateLook[state].label.toLowerCase()} | ${stateLook[state].meaning} |`,
    )
    expect(rows.filter((row) => !guide.includes(row))).toEqual([])
  })
})

describe('links between the pages', () => {
  const pages = [...sourceFiles('docs', ['.md']).map(({ path }) => path), 'README.md', 'CHANGELOG.md']

  it.each(pages)('of %s lead to files and headings that exist', (page) => {
    const text = readFileSync(join(projectFolder, page), 'utf8')
    const anchors = new Set(
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      ),
    )
    const astray = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:/.test(target))
      .filter((target) =>
        target.startsWith('#')
          ? !anchors.has(target.slice(1))
          : !existsSync(join(projectFolder, dirname(page), target.replace(/#.*/, ''))),
      )
    expect(astray).toEqual([])
  })
})
