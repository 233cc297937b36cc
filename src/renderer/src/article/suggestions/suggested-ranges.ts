import { positionAt, type TextBlock } from '../../../../core/document/plain-text.ts'
import type { Piece } from '../../../../core/model/annotation.ts'
import type { Range } from '../editor/drawn-ranges.ts'
import type { Ghost } from './ghost.ts'
import { kindInWords } from './ghost-facts.ts'

/** Carries the id of the suggestion whose words an element holds. */
export const suggestionAttribute = 'data-suggestion'

const rangeOf = (
  { start, end }: Piece,
  blocks: readonly TextBlock[],
  attributes: Readonly<Record<string, string>>,
): Range => ({ from: positionAt(blocks, start), to: positionAt(blocks, end), attributes })

/** How suggestions are drawn: a dotted underline, another one where words in marks are no quote. */
export const suggestedRanges = (ghosts: readonly Ghost[], blocks: readonly TextBlock[]): readonly Range[] =>
  ghosts.flatMap((ghost) => {
    const { id, kind, pieces } = ghost
    const attributes = {
      class: kind === 'not a quote' ? 'suggested is-no-quote' : 'suggested',
      [suggestionAttribute]: id,
      'aria-description': `suggestion: ${kindInWords(ghost)}`,
    }
    return pieces.map((piece) => rangeOf(piece, blocks, attributes))
  })
