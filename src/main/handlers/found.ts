import { AttestError } from '../../core/errors.ts'

const nouns = {
  article: 'This article',
  annotation: 'This annotation',
  evidence: 'This evidence',
  request: 'This request',
  source: 'This source',
  dismissal: 'This dismissed suggestion',
  waiver: 'This waiver',
  copy: 'The copy of this file',
  export: 'An exported file',
  profile: 'This export profile',
} as const

/**
 * The record, where there is one.
 * @throws AttestError `not_found`
 */
export const found = <Found>(kind: keyof typeof nouns, record: Found | null): Found => {
  if (record === null) {
    throw new AttestError('not_found', `${nouns[kind]} is not in the library (any more). Nothing was changed.`)
  }
  return record
}
