/** The states as the window calls them. */
export type StateLabel = 'Unchecked' | 'Pending' | 'Confirmed' | 'Unconfirmed' | 'Disputed' | 'Denied' | 'Recheck'

export type TagKind = 'Quote' | 'Claim' | 'Mention' | 'Cue' | 'Note'
