import type { RequestOutcome } from '../../../core/model/request.ts'

/** What became of a request, in the words of the interface. */
export const outcomeLabel: Readonly<Record<RequestOutcome, string>> = {
  open: 'Open, waiting',
  answered: 'Answered',
  declined: 'Declined to comment',
  'no reply': 'No reply',
}
