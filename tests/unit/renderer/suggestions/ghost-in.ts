import type { Piece } from '../../../../src/core/model/annotation.ts'
import type { SourceProposal } from '../../../../src/core/model/suggestion.ts'
import type { Ghost } from '../../../../src/renderer/src/article/suggestions/ghost.ts'

/** Words of a text as a piece; the first place where they stand. */
export const pieceIn = (text: string, words: string): Piece => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text does not hold “${words}”.`)
  return { start, end: start + words.length, words }
}

export const person = (name: string): SourceProposal => ({ name, kind: 'person', function: '', affiliation: '' })

interface GhostSketch extends Partial<Omit<Ghost, 'pieces' | 'mention' | 'cue'>> {
  readonly words: string | readonly string[]
  readonly mention?: string
  readonly cue?: string
}

/** A suggestion over words of a text. Its id is its first words. */
export const ghostIn = (text: string, { words, mention, cue, ...sketch }: GhostSketch): Ghost => {
  const pieces = [words].flat()
  return {
    kind: 'quote',
    manner: 'direct',
    sources: [],
    channel: '',
    date: '',
    relayedBy: '',
    confirmation: null,
    score: 0.9,
    reason: '',
    id: pieces[0] ?? '',
    ...sketch,
    pieces: pieces.map((piece) => pieceIn(text, piece)),
    mention: mention ? pieceIn(text, mention) : null,
    cue: cue ? pieceIn(text, cue) : null,
  }
}
