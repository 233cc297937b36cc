import type { Piece } from '../model/annotation.ts'

/** Names a suggestion or an annotation by what it is and where it lies. */
export const placeKey = ({ kind, pieces }: { readonly kind: string; readonly pieces: readonly Piece[] }): string =>
  `${kind} ${pieces.map(({ start, end }) => `${start}-${end}`).join(' ')}`
