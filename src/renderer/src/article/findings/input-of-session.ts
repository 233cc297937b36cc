import { checkInputOf } from '../../../../core/check/check-input.ts'
import type { CheckInput } from '../../../../core/check/input.ts'
import type { LibraryQuote } from '../../../../core/model/library-quote.ts'
import type { Annotation } from '../../../../core/model/annotation.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import type { Outline } from '../session/outline.ts'

/** The annotations of an open article, at the words where they stand in the editor. */
export const standingAnnotations = (
  { annotations, removed }: HeldRecords,
  { pieces }: Outline,
): readonly Annotation[] =>
  [...annotations.values()]
    .filter(({ id }) => !removed.has(id))
    .map((annotation) => {
      const here = pieces.get(annotation.id)
      return { ...annotation, pieces: here ?? annotation.pieces, detached: here === undefined }
    })

/** What an open article is checked by: its records as they are held, its words as they stand in the editor. */
export const inputOfSession = (
  held: HeldRecords,
  outline: Outline,
  library: readonly LibraryQuote[],
  now: string,
): CheckInput => {
  const { article, evidence, requests, sources, dismissals, waivers, removed } = held
  const standing = <Item extends { readonly id: string }>(items: ReadonlyMap<string, Item>): Item[] =>
    [...items.values()].filter(({ id }) => !removed.has(id))
  const records = {
    article: { ...article, body: null },
    annotations: [...standingAnnotations(held, outline)],
    evidence: standing(evidence),
    requests: standing(requests),
    sources: standing(sources),
    dismissals: standing(dismissals),
    waivers: standing(waivers),
  }
  return checkInputOf(records, outline.plain.text, library, now)
}
