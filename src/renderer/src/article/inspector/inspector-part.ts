/** A part of the inspector. */
export type InspectorPart = 'source' | 'details' | 'evidence' | 'request' | 'history' | 'note'

/**
 * Which part of the inspector was asked for, and of which annotation: it is brought into view and takes the focus. Each
 * asking is a new value, so that asking twice does it twice.
 */
export interface InspectorAsk {
  readonly part: InspectorPart
  readonly id: string
}
