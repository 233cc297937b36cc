import type { Spelling } from '../model/house-rules.ts'

/** Preferred spellings as lines to edit: "Kyiv: Kiev, Kiew". */
export const spellingLines = (spellings: readonly Spelling[]): string =>
  spellings.map(({ preferred, instead }) => `${preferred}: ${instead.join(', ')}`).join('\n')

/** What lines say of spellings, and the first line that says nothing; null where all do. */
export const readSpellingLines = (
  text: string,
): { readonly spellings: readonly Spelling[]; readonly problem: string | null } => {
  const lines = text.split('\n').map((line) => line.trim())
  const read = lines
    .filter((line) => line !== '')
    .map((line) => {
      const [preferred = '', rest = ''] = line.split(/:(.*)/s)
      const instead = rest
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '')
      return { line, spelling: { preferred: preferred.trim(), instead } }
    })
  const astray = read.find(({ spelling }) => spelling.preferred === '' || spelling.instead.length === 0)
  return { spellings: read.map(({ spelling }) => spelling), problem: astray?.line ?? null }
}
