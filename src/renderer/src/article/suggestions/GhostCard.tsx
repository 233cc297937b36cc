import type { Ref } from 'react'
import { wordsOf } from '../../../../core/model/annotation.ts'
import type { SourceCandidate } from '../../../../core/suggest/source-candidate.ts'
import type { SourceMatch } from '../../../../core/suggest/source-match.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { dayLabel } from '../../ui/format-time.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { roleOf } from '../../ui/source-look.ts'
import { type ActionId, actionTable } from '../keys/action-table.ts'
import type { ArticleActions } from '../keys/article-actions.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { activate } from './decide.ts'
import type { Ghost } from './ghost.ts'
import { certaintyOf, kindInWords, stateNamedBy, wordingSays } from './ghost-facts.ts'

interface GhostCardProps {
  readonly ghost: Ghost
  readonly match: SourceMatch
  readonly isActive: boolean
  readonly top: number
  readonly session: ArticleSession
  readonly actions: ArticleActions
  readonly ref: Ref<HTMLElement>
}

const whoIs = (candidate: SourceCandidate) => (candidate.name === 'known' ? candidate.source : candidate.proposal)

const nameOf = (candidate: SourceCandidate): string =>
  candidate.name === 'known' ? candidate.source.id : candidate.proposal.name

const CandidateLine = ({ candidate }: { readonly candidate: SourceCandidate }) => {
  const who = whoIs(candidate)
  const role = roleOf(who)
  return (
    <>
      <b>{who.name}</b> {role} {candidate.name === 'new' ? <span className="ghost-new">new source</span> : null}
    </>
  )
}

interface WhoProps {
  readonly kind: Ghost['kind']
  readonly match: SourceMatch
  /** Stands in the same line, on a card that is not the active one. */
  readonly how: string
}

const Who = ({ kind, match, how }: WhoProps) => {
  if (kind === 'not a quote') return <p className="card-who">Words in marks that nobody speaks</p>
  if (match.name === 'open')
    return (
      <div className="ghost-open">
        <p className="card-who">{match.candidates.length} sources fit, you choose:</p>
        <ul>
          {match.candidates.map((candidate) => (
            <li key={nameOf(candidate)} className="card-who">
              <CandidateLine candidate={candidate} />
            </li>
          ))}
        </ul>
      </div>
    )
  if (match.name === 'none' && kind === 'claim') return how ? <p className="card-who">{how}</p> : null
  return (
    <p className={classes('card-who', match.name === 'none' && 'is-missing')}>
      {match.name === 'none' ? 'No source named' : <CandidateLine candidate={match} />}
      {how ? <span className="ghost-how">{how}</span> : null}
    </p>
  )
}

const howSaid = ({ cue, channel, date, relayedBy }: Ghost): string =>
  [cue?.words ?? '', channel, dayLabel(date), relayedBy ? `relayed by ${relayedBy}` : ''].filter(Boolean).join(' · ')

/** What the text says of confirmation: an offer, nothing is set by it. */
const Wording = ({ confirmation }: { readonly confirmation: NonNullable<Ghost['confirmation']> }) => {
  const says = wordingSays(confirmation)
  return (
    <p className="ghost-wording">
      The text says{says ? <b> {says}</b> : null}: “{confirmation.words.words}”
    </p>
  )
}

const keysFor = (kind: Ghost['kind']): readonly (readonly [ActionId, string])[] =>
  kind === 'not a quote'
    ? [
        ['suggestion.noQuote', 'Not a quote'],
        ['suggestion.acceptAs', 'Tag as…'],
        ['suggestion.reject', 'Reject'],
      ]
    : [
        ['suggestion.accept', 'Accept'],
        ['suggestion.acceptSource', 'Other source'],
        ['suggestion.acceptAs', 'As…'],
        ['suggestion.reject', 'Reject'],
        ['suggestion.noQuote', 'Not a quote'],
      ]

/** One suggestion in the margin, level with its words. */
export const GhostCard = ({ ghost, match, isActive, top, session, actions, ref }: GhostCardProps) => {
  const onActivate = () => {
    activate(session, ghost)
    session.editor.view.focus()
  }
  const { kind, pieces, score, reason, confirmation } = ghost
  const how = howSaid(ghost)
  const stated = stateNamedBy(confirmation)
  const words = wordsOf(pieces)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside does the same for the keyboard
    <div
      ref={ref as Ref<HTMLDivElement>}
      role="group"
      data-card={ghost.id}
      className={classes('card', 'ghost', isActive && 'is-selected')}
      style={{ transform: `translateY(${top}px)` }}
      aria-label={`Suggestion: ${kindInWords(ghost)}: ${words.slice(0, 80)}`}
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest('button')) onActivate()
      }}
    >
      <div className="card-top">
        <button type="button" className="ghost-title" onClick={onActivate} aria-pressed={isActive}>
          Suggested
        </button>
        <small>
          {kindInWords(ghost)}
          {pieces.length > 1 ? ` · ${pieces.length} pieces` : ''} · {certaintyOf(score)}
        </small>
      </div>
      <Who kind={kind} match={match} how={isActive ? '' : how} />
      {isActive && how ? <p className="card-how">{how}</p> : null}
      {confirmation && (isActive || kind === 'claim') ? <Wording confirmation={confirmation} /> : null}
      {isActive ? (
        <>
          <p className="ghost-reason">{reason}</p>
          <div className="card-keys">
            {stated && kind !== 'not a quote' ? (
              <Button size="small" tone="quiet" onPress={actions[`state.${stated}`]}>
                <Kbd keys={actionTable[`state.${stated}`].keys[0] ?? ''} /> Accept as {stated}
              </Button>
            ) : null}
            {keysFor(kind).map(([id, label]) => (
              <Button
                key={id}
                size="small"
                tone="quiet"
                onPress={actions[id]}
                aria-keyshortcuts={actionTable[id].keys[0]}
              >
                <Kbd keys={actionTable[id].keys[0]} /> {label}
              </Button>
            ))}
          </div>
        </>
      ) : null}
    </div>
  )
}
