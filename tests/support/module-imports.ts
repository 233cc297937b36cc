/** One import of a module: what it names, and whether only types come from it. */
export interface ModuleImport {
  readonly specifier: string
  readonly typeOnly: boolean
}

const names = String.raw`\{[^{}]*\}|\*(?:\s+as\s+[\w$]+)?`
const quoted = String.raw`(?:'([^'\n]+)'|"([^"\n]+)")`

const importLine = new RegExp(
  String.raw`^import\s+(type\s+(?!from\b))?(?:([\w$]+\s*,?\s*)?(${names})?\s*from\s*)?${quoted}`,
  'gm',
)
const exportLine = new RegExp(String.raw`^export\s+(type\s+)?(${names})\s*from\s*${quoted}`, 'gm')
const importCall = new RegExp(String.raw`\bimport\(\s*${quoted}\s*\)`, 'g')

const areTypes = (braces: string): boolean =>
  braces
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '))

const isTypeOnly = (type = '', name = '', clause = ''): boolean =>
  type !== '' || (name === '' && /^\{.*[^\s{}].*\}$/s.test(clause) && areTypes(clause))

/**
 * Reads the imports of a module from its text: `import` and `export … from` at the beginning of a line, and `import()`
 * anywhere. An import whose every name is marked `type` is one of types only.
 */
export const moduleImports = (source: string): readonly ModuleImport[] => {
  return [
    ...[...source.matchAll(importLine)].map(([, type, name, clause, single, double]) => ({
      specifier: single ?? double ?? '',
      typeOnly: isTypeOnly(type, name, clause),
    })),
    ...[...source.matchAll(exportLine)].map(([, type, clause, single, double]) => ({
      specifier: single ?? double ?? '',
      typeOnly: isTypeOnly(type, '', clause),
    })),
    ...[...source.matchAll(importCall)].map(([, single, double]) => ({
      specifier: single ?? double ?? '',
      typeOnly: false,
    })),
  ]
}
