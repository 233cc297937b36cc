/** Which part of the inspector was asked for: it is brought into view and takes the focus. */
export type InspectorPart = 'source' | 'details' | 'evidence' | 'request' | 'history' | 'note'
