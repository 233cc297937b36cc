import type { EvidenceKind } from '../../../../core/model/evidence.ts'

/** The kind of evidence added last in this window: who goes through a recording adds one passage after the other. */
export const latestEvidenceKind: { current: EvidenceKind } = { current: 'recording' }
