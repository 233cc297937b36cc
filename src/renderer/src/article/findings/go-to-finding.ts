import type { Finding, Place } from '../../../../core/model/finding.ts'
import { selectWords } from '../actions/select.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { standingPlace } from './standing-place.ts'

/** The finding gone to last, as far as it still is one. */
export const activeFinding = (session: ArticleSession): Finding | null => {
  const { open, waived } = session.findings.judged.get()
  const id = session.findings.activeId.get()
  return [...open, ...waived.map(({ finding }) => finding)].find((finding) => finding.id === id) ?? null
}

/** Shows words of the copy or of a field of the header, and selects them. */
export const goToPlace = (session: ArticleSession, place: Place): void => {
  if (place.field === 'text') {
    const now = standingPlace(session.outline.get().plain.text, place)
    if (now) selectWords(session, now.start, now.end)
    return
  }
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-article-field="${place.field}"]`)
  field?.focus()
  field?.setSelectionRange(place.start, place.end)
}

/** Makes a finding the active one and shows its first words. The focus stays where it is, unless they are in a field. */
export const goToFinding = (session: ArticleSession, finding: Finding): void => {
  session.findings.activeId.set(finding.id)
  const [place] = finding.places
  if (place) goToPlace(session, place)
}

/** Goes to the next or previous open finding, after the last to the first; gives whether there is any. */
export const goToNeighbour = (session: ArticleSession, direction: 1 | -1): boolean => {
  const { open } = session.findings.judged.get()
  const at = open.findIndex(({ id }) => id === session.findings.activeId.get())
  const next = (at >= 0 ? open[at + direction] : undefined) ?? open.at(direction === 1 ? 0 : -1)
  if (next) goToFinding(session, next)
  return next !== undefined
}
