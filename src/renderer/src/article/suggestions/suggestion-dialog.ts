/** What can be asked about suggestions: as what to accept one, which to accept at once, which to offer again. */
export type SuggestionDialog = 'as' | 'above' | 'dismissed'
