import { checkInputOf } from '../../../../core/check/check-input.ts'
import type { CheckInput, LibraryQuote } from '../../../../core/check/input.ts'
import type { Annotation } from '../../../../core/model/annotation.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import type { Outline } from '../session/outline.ts'

/** What an open article is checked by: its records as they are held, its words as they stand in the editor. */
export const inputOfSession = (
  { article, annotations, evidence, requests, sources, dismissals, waivers, removed }: HeldRecords,
  { plain, pieces }: Outline,
  library: readonly LibraryQuote[],
  now: string,
): CheckInput => {
  const standing = <Item extends { readonly id: string }>(items: ReadonlyMap<string, Item>): Item[] =>
    [...items.values()].filter(({ id }) => !removed.has(id))
  const placed = standing(annotations).map((annotation): Annotation => {
    const here = pieces.get(annotation.id)
    return { ...annotation, pieces: here ?? annotation.pieces, detached: here === undefined }
  })
  const records = {
    article: { ...article, body: null },
    annotations: placed,
    evidence: standing(evidence),
    requests: standing(requests),
    sources: standing(sources),
    dismissals: standing(dismissals),
    waivers: standing(waivers),
  }
  return checkInputOf(records, plain.text, library, now)
}
