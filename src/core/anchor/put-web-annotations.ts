import type { Node } from '@tiptap/pm/model'
import { plainText } from '../document/plain-text.ts'
import { type AnnotationStretch, withAnnotations } from '../document/with-annotations.ts'
import type { Standing } from '../model/annotation.ts'
import type { ChangeOf } from '../model/change.ts'
import { findSpan } from './find.ts'
import type { WebAnnotation, WebTarget } from '../model/web-annotation.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** Programs count positions in UTF-16 units, as Attest does, or in characters, as the recommendation says. */
const positions = (text: string, start: number, end: number): readonly Place[] => {
  const characters = [...text.slice(0, end * 2)]
  const from = characters.slice(0, start).join('').length
  return [
    { start, end },
    { start: from, end: from + characters.slice(start, end).join('').length },
  ]
}

/** Where words stand that are in the text once. */
const onlyPlace = (text: string, words: string): Place | null => {
  const start = text.indexOf(words)
  return start < 0 || text.indexOf(words, start + 1) >= 0 ? null : { start, end: start + words.length }
}

/** The place of a target's words: where it says, or the only one that fits. Alike is not enough. */
const placeOf = (text: string, { exact, prefix, suffix, start, end }: WebTarget): Place | null => {
  const said = start === null || end === null || end <= start || end > text.length ? [] : positions(text, start, end)
  if (exact === null) return said[0] ?? null
  if (exact.trim() === '') return null
  const there = said.find((place) => text.slice(place.start, place.end) === exact)
  if (there) return there
  const [found] = findSpan(text, { exact, prefix, suffix, start: start ?? 0, end: end ?? 0 }).filter(
    (each) => each.exact,
  )
  return found ?? onlyPlace(text, exact)
}

/** The words that targets name, as pieces of a text that is not here; null where they name none. */
const standingOf = (targets: readonly WebTarget[]): Standing | null => {
  const pieces = targets.flatMap(({ exact, start, end }) => {
    const words = (exact ?? '').toWellFormed()
    const from = start ?? 0
    return words.trim() === '' ? [] : [{ start: from, end: Math.max(from, end ?? from + words.length), words }]
  })
  const [first, last] = [targets[0], targets.at(-1)]
  const context = { prefix: first?.prefix.toWellFormed() ?? '', suffix: last?.suffix.toWellFormed() ?? '' }
  return pieces.length === 0 ? null : { pieces, ...context }
}

/** A body with annotations put onto it. */
export interface PutAnnotations {
  readonly body: Node
  /** Where its new marks lie. */
  readonly stretches: readonly AnnotationStretch[]
  readonly changes: readonly ChangeOf<'annotation.create'>[]
  /** Those that have no sure place in the text, with the words they had elsewhere: they wait among the detached. */
  readonly detached: readonly ChangeOf<'annotation.create'>[]
  /** The words of those that have no sure place; empty for one that names none and waits nowhere. */
  readonly lost: readonly string[]
}

/**
 * Puts Web Annotations onto an article: those of which every target has a sure place in its text. The others wait among
 * the detached.
 */
export const putWebAnnotations = (
  body: Node,
  annotations: readonly WebAnnotation[],
  articleId: string,
  newId: () => string,
): PutAnnotations => {
  const plain = plainText(body)
  const stretches: AnnotationStretch[] = []
  const changes: ChangeOf<'annotation.create'>[] = []
  const detached: ChangeOf<'annotation.create'>[] = []
  const lost: string[] = []
  for (const { fields, targets } of annotations) {
    const places = targets.map((target) => placeOf(plain.text, target))
    if (places.length === 0 || places.includes(null)) {
      const stood = standingOf(targets)
      if (stood) detached.push({ type: 'annotation.create', id: newId(), articleId, fields, stood })
      lost.push(targets.map(({ exact }) => exact ?? '').join(' … '))
      continue
    }
    const id = newId()
    for (const place of places) if (place) stretches.push({ id, ...place })
    changes.push({ type: 'annotation.create', id, articleId, fields })
  }
  return { body: withAnnotations(body, plain, stretches), stretches, changes, detached, lost }
}
