import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import type { CopyBlock, ListPlace } from '../../core/export/copy-blocks.ts'

/** Word knows nine levels of lists. */
const deepest = 8

/** The indent of a list's text in twentieths of a point. */
export const listIndent = (depth: number): number => (Math.min(depth, deepest) + 1) * 400

/** The level of a list at this depth. */
export const listLevel = (depth: number): number => Math.min(depth, deepest)

/**
 * The name of a list's numbering. `docx` looks for such names in the finished XML to put numbers in their place: the
 * non-character in front cannot occur in copy, so that no words in it can be taken for one.
 */
export const listReference = (list: number): string => `\ufdd0list ${list}`

const bullets = ['•', '◦', '▪'] as const

const levelOf = ({ ordered, depth, number }: ListPlace) => ({
  level: listLevel(depth),
  format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
  text: ordered ? `%${listLevel(depth) + 1}.` : (bullets[depth % bullets.length] ?? '•'),
  alignment: AlignmentType.LEFT,
  start: number,
  style: { paragraph: { indent: { left: listIndent(depth), hanging: 300 } } },
})

/** The numbering of every list in the copy; each counts for itself, from where the copy has it start. */
export const docxNumbering = (blocks: readonly CopyBlock[]): INumberingOptions => {
  const first = new Map<number, ListPlace>()
  for (const { item } of blocks) if (item && !first.has(item.list)) first.set(item.list, item)
  return {
    config: [...first.values()].map((item) => ({ reference: listReference(item.list), levels: [levelOf(item)] })),
  }
}
