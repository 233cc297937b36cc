import type { Finding } from '../../../../core/model/finding.ts'
import type { Waiver } from '../../../../core/model/waiver.ts'
import { Button } from '../../ui/Button.tsx'
import { fullInstant } from '../../ui/format-time.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { goToFinding } from './go-to-finding.ts'
import { ruleNamed } from './rule-named.ts'
import { unwaive } from './settle.ts'

interface WaivedItemProps {
  readonly session: ArticleSession
  readonly finding: Finding
  readonly waiver: Waiver
}

/** A finding that was waived: who let it stand, when and why. */
export const WaivedItem = ({ session, finding, waiver }: WaivedItemProps) => (
  <li className="record is-waived">
    <b>{ruleNamed(finding.rule)?.title ?? finding.rule}</b>
    <blockquote>{finding.places[0]?.words}</blockquote>
    <p>{waiver.reason}</p>
    <p className="faint">
      {waiver.createdBy}, {fullInstant(waiver.createdAt)}
    </p>
    <div className="form-end">
      <Button size="small" onPress={() => goToFinding(session, finding)}>
        Show
      </Button>
      <Button size="small" onPress={() => unwaive(session, waiver.id)}>
        Open it again
      </Button>
    </div>
  </li>
)
