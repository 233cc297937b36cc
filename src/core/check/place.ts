import type { Piece } from '../model/annotation.ts'
import type { Place } from '../model/finding.ts'
import type { Paragraph } from './reading/paragraph.ts'
import type { Located, Span } from './reading/span.ts'
import type { Statement } from './reading/statement.ts'

/** Words of a paragraph as a place in it. */
export const placeIn = ({ field, text }: Paragraph, { start, end }: Span): Place => ({
  field,
  start,
  end,
  words: text.slice(start, end),
})

/** A place counted from the beginning of the whole text. */
export const movedPlace = (place: Place, by: number): Place =>
  by === 0 ? place : { ...place, start: place.start + by, end: place.end + by }

/** Words of a located paragraph as a place in the whole text. */
export const placeAt = ({ item, start }: Located<Paragraph>, span: Span): Place =>
  movedPlace(placeIn(item, span), start)

/** A piece of the body as a place. */
export const pieceAsPlace = ({ start, end, words }: Piece): Place => ({ field: 'text', start, end, words })

/** The words of a statement, counted from the beginning of the text around it. */
export const placesOf = ({ pieces }: Statement): readonly Place[] => pieces.map(pieceAsPlace)

/** The words of a statement as places in the body. */
export const placesAt = ({ item, start }: Located<Statement>): readonly Place[] =>
  placesOf(item).map((place) => movedPlace(place, start))
