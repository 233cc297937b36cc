import type { Finding, Severity } from '../model/finding.ts'
import type { Waiver } from '../model/waiver.ts'

/** Findings parted into those that stand open and those an editor has waived. */
export interface Judged {
  readonly open: readonly Finding[]
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[]
}

/** Matches waivers to findings: a waiver holds for the finding with its id, and for no other. */
export const judgeFindings = (findings: readonly Finding[], waivers: readonly Waiver[]): Judged => {
  const byFinding = new Map(waivers.map((waiver) => [waiver.findingId, waiver]))
  const open: Finding[] = []
  const waived: { finding: Finding; waiver: Waiver }[] = []
  for (const finding of findings) {
    const waiver = byFinding.get(finding.id)
    if (waiver) waived.push({ finding, waiver })
    else open.push(finding)
  }
  return { open, waived }
}

/** How many open findings there are of each severity, and whether the article is cleared: none of them blocks. */
export interface Standing {
  readonly counts: Readonly<Record<Severity, number>>
  readonly cleared: boolean
}

/** What the open findings of an article mean for it. */
export const standingOf = (open: readonly Finding[]): Standing => {
  const counts = { blocking: 0, warning: 0, hint: 0 }
  for (const { severity } of open) counts[severity]++
  return { counts, cleared: counts.blocking === 0 }
}
