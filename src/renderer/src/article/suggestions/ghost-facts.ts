import type { Ghost } from './ghost.ts'

/** How sure a suggestion is, in plain words. */
export const certaintyOf = (score: number): string => {
  if (score >= 0.9) return 'almost certain'
  if (score >= 0.8) return 'very likely'
  if (score >= 0.7) return 'likely'
  return 'possible'
}

/** What a suggestion is, in words: "direct quote". */
export const kindInWords = ({ kind, manner }: Pick<Ghost, 'kind' | 'manner'>): string =>
  kind === 'quote' && manner ? `${manner} quote` : kind
