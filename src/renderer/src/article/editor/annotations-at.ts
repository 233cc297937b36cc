import type { ResolvedPos } from '@tiptap/pm/model'
import type { Piece } from '../../../../core/model/annotation.ts'

const extentOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

/** The annotations over a place in the document, the smallest first: the innermost is what an editor means. */
export const annotationsAt = (place: ResolvedPos, pieces: ReadonlyMap<string, readonly Piece[]>): readonly string[] => {
  const touching = [place.nodeBefore, place.nodeAfter].flatMap((node) => node?.marks ?? [])
  const ids = touching.filter((mark) => mark.type.name === 'annotation').map((mark) => String(mark.attrs.id))
  return [...new Set(ids)].sort((one, other) => extentOf(pieces.get(one) ?? []) - extentOf(pieces.get(other) ?? []))
}
