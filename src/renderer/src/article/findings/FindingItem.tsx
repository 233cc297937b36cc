import { useId, useState } from 'react'
import type { Finding } from '../../../../core/model/finding.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { severityLook } from '../../ui/severity-look.ts'
import { toast } from '../../ui/toast.ts'
import { actionTable } from '../keys/action-table.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { DifferenceText } from './DifferenceText.tsx'
import { goToFinding } from './go-to-finding.ts'
import { ruleNamed } from './rule-named.ts'
import { applyFix, waive } from './settle.ts'
import { WaiveForm } from './WaiveForm.tsx'

interface FindingItemProps {
  readonly session: ArticleSession
  readonly finding: Finding
  readonly isActive: boolean
  readonly isWaiving: boolean
  readonly onWaiving: (isWaiving: boolean) => void
}

/** One finding: its severity and rule, what is wrong; the active one with what can be done about it, and why. */
export const FindingItem = ({ session, finding, isActive, isWaiving, onWaiving }: FindingItemProps) => {
  const [showsWhy, setShowsWhy] = useState(false)
  const differenceId = useId()
  const { severity, rule: ruleId, sentence, difference, fixes } = finding
  const rule = ruleNamed(ruleId)
  const { label, sign } = severityLook[severity]
  return (
    <li data-item={finding.id} className={classes('finding-item', `is-${severity}`, isActive && 'is-active')}>
      <button
        type="button"
        className="finding-head"
        aria-current={isActive}
        {...(difference ? { 'aria-describedby': differenceId } : {})}
        onClick={() => goToFinding(session, finding)}
      >
        <span className={`severity is-${severity}`}>
          <span aria-hidden="true">{sign}</span> {label}
        </span>
        <span className="finding-rule">{rule?.title ?? ruleId}</span>
        <span className="finding-sentence">{sentence}</span>
      </button>
      {difference ? <DifferenceText id={differenceId} difference={difference} /> : null}
      {isActive || isWaiving ? (
        <div className="finding-acts">
          {fixes.map((fix, index) => (
            <Button
              key={fix.label}
              size="small"
              onPress={() => {
                if (!applyFix(session, fix))
                  toast({ message: 'The copy has changed there: it is being checked again.' })
              }}
            >
              {fix.label} {index === 0 ? <Kbd keys={actionTable['finding.fix'].keys[0]} /> : null}
            </Button>
          ))}
          <Button size="small" onPress={() => onWaiving(!isWaiving)}>
            Waive… <Kbd keys={actionTable['finding.waive'].keys[0]} />
          </Button>
          {rule ? (
            <Button size="small" tone="quiet" aria-expanded={showsWhy} onPress={() => setShowsWhy(!showsWhy)}>
              Why?
            </Button>
          ) : null}
        </div>
      ) : null}
      {isActive && showsWhy && rule ? (
        <div className="finding-why">
          <p>{rule.why}</p>
          <p className="faint">{rule.origin}</p>
        </div>
      ) : null}
      {isWaiving ? (
        <WaiveForm
          onWaive={(reason) => {
            waive(session, finding, reason)
            onWaiving(false)
          }}
          onCancel={() => onWaiving(false)}
        />
      ) : null}
    </li>
  )
}
