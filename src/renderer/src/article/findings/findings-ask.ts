/** How the list of findings is asked for: shown beside the copy, given the focus, or to waive the active finding. */
export type FindingsAsk = 'show' | 'focus' | 'waive'
