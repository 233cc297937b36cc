import { plainText, positionAt } from '../../../../core/document/plain-text.ts'
import type { Offer } from '../../../../core/model/article.ts'
import type { ArticleSession } from '../session/article-session.ts'

const others = (session: ArticleSession, offer: Offer) =>
  session.records.get().article.offers.filter((kept) => kept !== offer)

/** Takes offered words out of the copy and into their field, as one undo step. */
export const takeOffer = (session: ArticleSession, offer: Offer): void => {
  const { text, blocks } = plainText(session.editor.state.doc)
  const start = text.indexOf(offer.words)
  const fields = { [offer.field]: offer.value, offers: others(session, offer) }
  session.act([{ type: 'article.change', id: session.id, fields }], (transaction) => {
    if (start < 0) return
    const before = text.slice(0, start)
    const after = text.slice(start + offer.words.length)
    // The white space that parted the words from the rest goes with them.
    const lead = before === '' || before.endsWith('\n') ? 0 : before.length - before.replace(/[^\S\n]+$/u, '').length
    const trail = lead > 0 ? 0 : after.length - after.replace(/^[^\S\n]+/u, '').length
    const from = positionAt(blocks, start - lead)
    const to = positionAt(blocks, start + offer.words.length + trail)
    const place = transaction.doc.resolve(from)
    const whole = place.parentOffset === 0 && place.parent.content.size === to - from && transaction.doc.childCount > 1
    if (whole && place.depth === 1) transaction.delete(place.before(), place.after())
    else transaction.delete(from, to)
  })
}

/** Leaves offered words where they are. */
export const declineOffer = (session: ArticleSession, offer: Offer): void =>
  session.act([{ type: 'article.change', id: session.id, fields: { offers: others(session, offer) } }])
