import { findSpan } from '../anchor/find.ts'
import type { Dismissal } from '../model/dismissal.ts'
import type { Span } from './reading/span.ts'

/** Where words that an editor called no quote stand now: all of a dismissal, word for word and in their context, or none. */
export const dismissedWords = (text: string, dismissals: readonly Dismissal[]): readonly Span[] =>
  dismissals
    .filter(({ kind }) => kind === 'not a quote')
    .flatMap(({ words }) => {
      const places = words.map((each) => findSpan(text, each).find(({ exact }) => exact))
      const standing = places.filter((place) => place !== undefined)
      return standing.length === places.length ? standing : []
    })
