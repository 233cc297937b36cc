import { positionAt } from '../../../../core/document/plain-text.ts'
import type { ArticleFields } from '../../../../core/model/article.ts'
import type { Finding, Fix } from '../../../../core/model/finding.ts'
import { replacingWords } from '../editor/inserted-words.ts'
import type { ArticleSession } from '../session/article-session.ts'

type Replacement = Extract<Fix, { type: 'replace' }>

/** Puts words in place of others in the copy; gives whether the others still stood there. */
const replaceInCopy = (session: ArticleSession, { place, replacement }: Replacement): boolean => {
  const { text, blocks } = session.readOutline().plain
  if (!text.startsWith(place.words, place.start)) return false
  session.act([], (transaction) => {
    const [from, to] = [positionAt(blocks, place.start), positionAt(blocks, place.end)]
    if (replacement === '') transaction.delete(from, to)
    else transaction.insertText(replacement, from, to)
    replacingWords(transaction)
  })
  return true
}

const replaceInField = (session: ArticleSession, { place, replacement }: Replacement): boolean => {
  const { field, start, end, words } = place
  if (field === 'text') return false
  const value = session.records.get().article[field]
  if (!value.startsWith(words, start)) return false
  const fields = { [field]: value.slice(0, start) + replacement + value.slice(end) } as Partial<ArticleFields>
  session.act([{ type: 'article.change', id: session.id, fields: fields as ArticleFields }])
  return true
}

/** Applies a fix as one undo step; gives whether it could be: the words may have changed since they were checked. */
export const applyFix = (session: ArticleSession, fix: Fix): boolean => {
  if (fix.type === 'replace')
    return fix.place.field === 'text' ? replaceInCopy(session, fix) : replaceInField(session, fix)
  session.act([...fix.changes])
  return true
}

const longestWords = 2000

/** Lets a finding stand, for a reason. */
export const waive = (session: ArticleSession, { id, rule, places }: Finding, reason: string): void => {
  const words = (places[0]?.words ?? '').slice(0, longestWords)
  const fields = { findingId: id, rule, words, reason }
  session.act([{ type: 'waiver.create', id: crypto.randomUUID(), articleId: session.id, fields }])
}

/** Takes a waiver back: the finding is open again. */
export const unwaive = (session: ArticleSession, waiverId: string): void =>
  session.act([{ type: 'waiver.remove', id: waiverId }])
