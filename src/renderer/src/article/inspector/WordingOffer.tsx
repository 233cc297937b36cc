import type { ReactNode } from 'react'
import type { ConfirmationProposal } from '../../../../core/model/suggestion.ts'

interface WordingOfferProps {
  /** What the copy says, in a word: "denied". */
  readonly says: string
  readonly wording: ConfirmationProposal
  /** The way to take it over. */
  readonly children: ReactNode
}

/** What the copy says about confirmation, offered: nothing is set by it. */
export const WordingOffer = ({ says, wording, children }: WordingOfferProps) => (
  <div className="wording-offer">
    <p>
      The text says <b>{says}</b>: “{wording.words.words}”
    </p>
    {children}
  </div>
)
