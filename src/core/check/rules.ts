import type { Rule } from './rule.ts'
import { quoteWithoutSpeaker } from './rules/quote-without-speaker.ts'
import { weekdayAndDate } from './rules/weekday-and-date.ts'
import { wordingAndRequests } from './rules/wording-and-requests.ts'

/** Every rule, in the order the guide explains them. */
export const allRules: readonly Rule[] = [quoteWithoutSpeaker, wordingAndRequests, weekdayAndDate]
