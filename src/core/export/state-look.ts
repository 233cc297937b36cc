import type { ConfirmationState } from '../model/state.ts'

export interface StateLook {
  readonly label: string
  /** What the state means, for the legend. */
  readonly meaning: string
  /** Lines on a 16 × 16 grid, as SVG path data. */
  readonly icon: string
}

/** How an export shows each state; its line and colour stand in the style sheet under the state's name. */
export const stateLook: Readonly<Record<ConfirmationState, StateLook>> = {
  unchecked: {
    label: 'Unchecked',
    meaning: 'nobody has checked it yet',
    icon: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10',
  },
  pending: {
    label: 'Pending',
    meaning: 'asked, waiting for an answer',
    icon: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10M8 5.2V8l2 1.6',
  },
  confirmed: { label: 'Confirmed', meaning: 'it stands, on the evidence given', icon: 'M3 8.5l3.4 3.4L13 4.6' },
  unconfirmed: {
    label: 'Unconfirmed',
    meaning: 'checked, could not be confirmed',
    icon: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1Q8 8.8 8 10M8 12.6h.01',
  },
  disputed: { label: 'Disputed', meaning: 'sources conflict', icon: 'M3 6h10M3 10h10M10.6 3l-5.2 10' },
  denied: { label: 'Denied', meaning: 'those concerned say it is not so', icon: 'M4 4l8 8M12 4l-8 8' },
  recheck: {
    label: 'Recheck',
    meaning: 'its words changed after it was settled',
    icon: 'M12.6 9.4A4.8 4.8 0 1 1 12 5.3M12.4 2.6v3h-3',
  },
}
