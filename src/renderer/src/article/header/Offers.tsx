import type { Offer } from '../../../../core/model/article.ts'
import { Button } from '../../ui/Button.tsx'
import { dayLabel } from '../../ui/format-time.ts'
import { declineOffer, takeOffer } from '../actions/offers.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'

const questions: Readonly<Record<Offer['field'], string>> = {
  headline: 'Is this the headline?',
  date: 'Is this the date line?',
  place: 'Is this the place of the dateline?',
  byline: 'Is this the byline?',
  credit: 'Is this the credit?',
}

/** Words at the start of the copy that look like a field of the article: offered, and left where they are otherwise. */
export const Offers = ({ session }: { readonly session: ArticleSession }) => {
  const { article } = useValue(session.records)
  if (article.offers.length === 0) return null
  return (
    <ul className="offers" aria-label="Offered from the copy">
      {article.offers.map((offer) => (
        <li key={`${offer.field}${offer.words}`}>
          <span>
            {questions[offer.field]} <q>{offer.field === 'date' ? dayLabel(offer.value) : offer.value}</q>
          </span>
          <Button size="small" onPress={() => takeOffer(session, offer)}>
            Take it out of the copy
          </Button>
          <Button size="small" tone="quiet" onPress={() => declineOffer(session, offer)}>
            Leave it
          </Button>
        </li>
      ))}
    </ul>
  )
}
