import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Annotation } from '../../../../core/model/annotation.ts'
import { type ConfirmationState, confirmationStates } from '../../../../core/model/state.ts'
import type { ConfirmationProposal } from '../../../../core/model/suggestion.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { StateBadge } from '../../ui/StateBadge.tsx'
import { stateLook } from '../../ui/state-look.ts'
import { TextField } from '../../ui/TextField.tsx'
import { setState } from '../actions/confirm.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { stateNamedBy } from '../suggestions/ghost-facts.ts'
import { actionTable } from '../keys/action-table.ts'
import { Section } from './Section.tsx'
import { WordingOffer } from './WordingOffer.tsx'

interface StateSectionProps {
  readonly session: ArticleSession
  readonly annotation: Annotation
  /** What the copy says about its confirmation. */
  readonly wording: ConfirmationProposal | null
}

/** The confirmation state, with the reason that goes into the history. */
export const StateSection = ({ session, annotation, wording }: StateSectionProps) => {
  const [reason, setReason] = useState('')
  const choose = (state: ConfirmationState) => {
    setState(session, annotation.id, state, reason.trim())
    setReason('')
  }
  const named = stateNamedBy(wording)
  const offered = named === annotation.state ? null : named
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
      {offered && wording ? (
        <WordingOffer says={stateLook[offered].label.toLowerCase()} wording={wording}>
          <Button size="small" onPress={() => choose(offered)}>
            Set to {stateLook[offered].label.toLowerCase()} <Kbd keys={actionTable[`state.${offered}`].keys[0] ?? ''} />
          </Button>
        </WordingOffer>
      ) : null}
      <TextField
        label="Reason for the next change"
        value={reason}
        onChange={setReason}
        placeholder="Optional, kept in the history"
      />
    </Section>
  )
}
