import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { Annotation } from '../../../../core/model/annotation.ts'
import { type ConfirmationState, confirmationStates } from '../../../../core/model/state.ts'
import { StateBadge } from '../../ui/StateBadge.tsx'
import { stateLook } from '../../ui/state-look.ts'
import { TextField } from '../../ui/TextField.tsx'
import { setState } from '../actions/confirm.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { Section } from './Section.tsx'

interface StateSectionProps {
  readonly session: ArticleSession
  readonly annotation: Annotation
}

/** The confirmation state, with the reason that goes into the history. */
export const StateSection = ({ session, annotation }: StateSectionProps) => {
  const [reason, setReason] = useState('')
  return (
    <Section part="details" title="Confirmation">
      <TextField
        label="Reason for the next change"
        value={reason}
        onChange={setReason}
        placeholder="Optional, kept in the history"
      />
      <RadioGroup
        className="inspector-states"
        aria-label="Confirmation state"
        value={annotation.state}
        onChange={(state) => {
          setState(session, annotation.id, state as ConfirmationState, reason.trim())
          setReason('')
        }}
      >
        {confirmationStates.map((state) => (
          <Radio key={state} value={state} className={`inspector-state ${stateLook[state].tone}`}>
            <StateBadge state={state} />
          </Radio>
        ))}
      </RadioGroup>
      <p className="inspector-hint">{stateLook[annotation.state].meaning}.</p>
    </Section>
  )
}
