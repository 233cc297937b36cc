import { untaggedQuotation } from '../../../../core/check/rules/untagged-quotation.ts'
import { standingOf } from '../../../../core/check/waivers.ts'
import { type Finding, severities, type Severity } from '../../../../core/model/finding.ts'
import { counted } from '../../ui/counted.ts'
import { severityLook } from '../../ui/severity-look.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'

interface FindingCountsProps {
  readonly session: ArticleSession
  readonly onOpen: () => void
}

/** Words between marks that nobody has looked at yet block as well as faults, but only want tagging. */
const untaggedAmong = (open: readonly Finding[]): string => {
  const count = open.filter(({ rule, severity }) => severity === 'blocking' && rule === untaggedQuotation.id).length
  return count === 0 ? '' : ` (${count} untagged)`
}

const inWords: Readonly<Record<Severity, (count: number) => string>> = {
  blocking: (count) => `${count} blocking`,
  warning: (count) => counted(count, 'warning'),
  hint: (count) => counted(count, 'hint'),
}

/** How many findings are open, by severity, and whether the article is cleared; the way to their list. */
export const FindingCounts = ({ session, onOpen }: FindingCountsProps) => {
  const state = useValue(session.findings.state)
  const { open } = useValue(session.findings.judged)
  if (state.name === 'failed')
    return <span className="finding-failure">The article could not be checked. Everything else works.</span>
  if (state.name !== 'ready') return <span className="faint">Checking…</span>
  const { counts, cleared } = standingOf(open)
  return (
    <button type="button" className="finding-counts" aria-keyshortcuts="F7" title="List of findings" onClick={onOpen}>
      {cleared ? <span className="is-cleared">✓ Cleared</span> : null}
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity} className={`severity is-${severity}`}>
            <span aria-hidden="true">{severityLook[severity].sign}</span> {inWords[severity](counts[severity])}
            {severity === 'blocking' ? untaggedAmong(open) : ''}
          </span>
        ))}
    </button>
  )
}
