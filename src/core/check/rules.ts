import type { Rule } from './rule.ts'
import { accordingToPerson } from './rules/according-to-person.ts'
import { agencyWithoutCredit } from './rules/agency-without-credit.ts'
import { allegationWithoutRequest } from './rules/allegation-without-request.ts'
import { ambiguousName } from './rules/ambiguous-name.ts'
import { authorIsChecker } from './rules/author-is-checker.ts'
import { bareSource } from './rules/bare-source.ts'
import { bracketsInQuote } from './rules/brackets-in-quote.ts'
import { claimWithoutSource } from './rules/claim-without-source.ts'
import { confirmedWithoutEvidence } from './rules/confirmed-without-evidence.ts'
import { deadlinePassed } from './rules/deadline-passed.ts'
import { dependentSources } from './rules/dependent-sources.ts'
import { evidenceIncomplete } from './rules/evidence-incomplete.ts'
import { firstMention } from './rules/first-mention.ts'
import { fragmentaryQuote } from './rules/fragmentary-quote.ts'
import { houseSpelling } from './rules/house-spelling.ts'
import { loadedVerb } from './rules/loaded-verb.ts'
import { mixedMarks } from './rules/mixed-marks.ts'
import { offRecordInText } from './rules/off-record-in-text.ts'
import { oneSourceOnly } from './rules/one-source-only.ts'
import { pluralSources } from './rules/plural-sources.ts'
import { protectedNameInText } from './rules/protected-name-in-text.ts'
import { quoteDiffersFromTranscript } from './rules/quote-differs-from-transcript.ts'
import { quoteWithoutSpeaker } from './rules/quote-without-speaker.ts'
import { recheckOpen } from './rules/recheck-open.ts'
import { relativeDay } from './rules/relative-day.ts'
import { sameFactDifferentStates } from './rules/same-fact-different-states.ts'
import { sameQuoteDifferentWords } from './rules/same-quote-different-words.ts'
import { sameWordsTwoSources } from './rules/same-words-two-sources.ts'
import { secondHandEvidence } from './rules/second-hand-evidence.ts'
import { speakerNamedLate } from './rules/speaker-named-late.ts'
import { speakersSideBySide } from './rules/speakers-side-by-side.ts'
import { twoSpellings } from './rules/two-spellings.ts'
import { unbalancedMarks } from './rules/unbalanced-marks.ts'
import { unconfirmedWithoutSaying } from './rules/unconfirmed-without-saying.ts'
import { unnamedOpinion } from './rules/unnamed-opinion.ts'
import { unnamedWithoutReason } from './rules/unnamed-without-reason.ts'
import { untaggedQuotation } from './rules/untagged-quotation.ts'
import { weekdayAndDate } from './rules/weekday-and-date.ts'
import { wordingAndRequests } from './rules/wording-and-requests.ts'

/** Every rule, in the order the guide explains them. */
export const allRules: readonly Rule[] = [
  quoteWithoutSpeaker,
  untaggedQuotation,
  speakerNamedLate,
  speakersSideBySide,
  firstMention,
  ambiguousName,
  sameWordsTwoSources,
  sameQuoteDifferentWords,
  quoteDiffersFromTranscript,
  bracketsInQuote,
  fragmentaryQuote,
  unbalancedMarks,
  mixedMarks,
  loadedVerb,
  accordingToPerson,
  claimWithoutSource,
  pluralSources,
  bareSource,
  unnamedWithoutReason,
  unnamedOpinion,
  oneSourceOnly,
  dependentSources,
  agencyWithoutCredit,
  offRecordInText,
  protectedNameInText,
  confirmedWithoutEvidence,
  evidenceIncomplete,
  secondHandEvidence,
  unconfirmedWithoutSaying,
  allegationWithoutRequest,
  wordingAndRequests,
  sameFactDifferentStates,
  recheckOpen,
  deadlinePassed,
  authorIsChecker,
  weekdayAndDate,
  relativeDay,
  twoSpellings,
  houseSpelling,
]
