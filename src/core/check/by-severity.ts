import { type Finding, severities } from '../model/finding.ts'

/** Findings with the weightiest first; those of one severity stay in their order. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
