import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
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
  const choose = (state: ConfirmationState) => {
    setState(session, annotation.id, state, reason.trim())
    setReason('')
  }
  return (
    <Section part="details" title="Confirmation">
      <ToggleButtonGroup
        className="inspector-states"
        aria-label="Confirmation state"
        disallowEmptySelection
        selectedKeys={[annotation.state]}
        onSelectionChange={(keys) => choose([...keys][0] as ConfirmationState)}
      >
        {confirmationStates.map((state) => (
          <ToggleButton key={state} id={state} className={`inspector-state ${stateLook[state].tone}`}>
            <StateBadge state={state} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="inspector-hint">{stateLook[annotation.state].meaning}.</p>
      <TextField
        label="Reason for the next change"
        value={reason}
        onChange={setReason}
        placeholder="Optional, kept in the history"
      />
    </Section>
  )
}
