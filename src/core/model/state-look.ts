import type { ConfirmationState } from './state.ts'

export interface StateLook {
  readonly label: string
  /** What the state means, for legends and tooltips; goes on after a colon. */
  readonly meaning: string
  /** SVG path data on a 16 × 16 grid: `stroke` is drawn as lines, `fill` as areas. */
  readonly icon: { readonly stroke: string; readonly fill?: string }
}

const circle = 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11'

/** What every state is called, what it means, and its icon: the same in the window and in exports. */
export const stateLook: Readonly<Record<ConfirmationState, StateLook>> = {
  unchecked: { label: 'Unchecked', meaning: 'nobody has checked it yet', icon: { stroke: circle } },
  pending: {
    label: 'Pending',
    meaning: 'asked, waiting for an answer',
    icon: { stroke: circle, fill: 'M8 8V4.2A3.8 3.8 0 0 1 11.8 8Z' },
  },
  confirmed: {
    label: 'Confirmed',
    meaning: 'it stands, on the evidence given',
    icon: { stroke: 'M3 8.6l3.3 3.4L13 4.5' },
  },
  unconfirmed: {
    label: 'Unconfirmed',
    meaning: 'checked, could not be confirmed',
    icon: {
      stroke:
        'M8 2.5h.01M10.75 3.24h.01M12.76 5.25h.01M13.5 8h.01M12.76 10.75h.01M10.75 12.76h.01M8 13.5h.01M5.25 12.76h.01M3.24 10.75h.01M2.5 8h.01M3.24 5.25h.01M5.25 3.24h.01',
    },
  },
  disputed: { label: 'Disputed', meaning: 'sources conflict', icon: { stroke: 'M3 6h10M3 10h10M10.5 3l-5 10' } },
  denied: { label: 'Denied', meaning: 'those concerned say it is not so', icon: { stroke: 'M4 4l8 8M12 4l-8 8' } },
  recheck: {
    label: 'Recheck',
    meaning: 'its words changed after it was settled',
    icon: { stroke: 'M12.6 9.5A4.9 4.9 0 1 1 12.2 5.4M12.6 2.6v3.1H9.5' },
  },
}
