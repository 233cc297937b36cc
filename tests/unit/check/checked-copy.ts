import { randomUUID } from 'node:crypto'
import { check } from '../../../src/core/check/checker.ts'
import type { Finding } from '../../../src/core/model/finding.ts'
import { acceptedRecords } from '../../../src/core/suggest/accepted-records.ts'
import { suggestionsIn } from '../suggest/suggester.ts'

const now = '2026-03-04T12:00:00.000Z'

/** What all rules find in copy whose suggestions are accepted, of Wednesday 4 March 2026 where no date is given. */
export const checkedCopy = (text: string, language: string, date = '2026-03-04'): readonly Finding[] => {
  const accepted = acceptedRecords(suggestionsIn(text, language), text, {
    articleId: 'article',
    at: now,
    newId: randomUUID,
  })
  const article = { headline: '', place: '', date, byline: '', credit: '', language }
  const records = { ...accepted, evidence: [], requests: [], library: [] }
  return check({ article, text, ...records, now })
}

/** A finding as its rule and the words it is about. */
export const inShort = ({ rule, places: [place] }: Finding): string => `${rule}: ${place?.words}`
