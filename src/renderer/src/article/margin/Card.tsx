import { memo, type Ref } from 'react'
import { isAttributable } from '../../../../core/model/annotation.ts'
import { confirmationStates } from '../../../../core/model/state.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { dayLabel, shortInstant } from '../../ui/format-time.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { roleOf } from '../../ui/source-look.ts'
import { StateBadge } from '../../ui/StateBadge.tsx'
import { stateLook } from '../../ui/state-look.ts'
import { setState } from '../actions/confirm.ts'
import { selectAnnotation } from '../actions/select.ts'
import type { ActionId } from '../keys/action-table.ts'
import type { ArticleActions } from '../keys/article-actions.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { type AnnotationFacts, sameFacts } from './annotation-facts.ts'

interface ContentProps {
  readonly facts: AnnotationFacts
  readonly isSelected: boolean
  readonly session: ArticleSession
  readonly actions: ArticleActions
}

interface CardProps extends ContentProps {
  readonly top: number
  readonly ref: Ref<HTMLElement>
}

const select = (session: ArticleSession, id: string): void => {
  selectAnnotation(session, id)
  session.editor.view.focus()
}

const cardKeys: readonly (readonly [ActionId, string, string])[] = [
  ['confirm', 'C', 'Confirm and next'],
  ['source', 'S', 'Source'],
  ['evidence', 'E', 'Evidence'],
  ['request', 'R', 'Request'],
  ['inspect', 'I', 'All'],
]

const CardKeys = ({ actions, ids }: { readonly actions: ArticleActions; readonly ids: readonly ActionId[] }) => (
  <div className="card-keys">
    {cardKeys
      .filter(([id]) => ids.includes(id))
      .map(([id, key, label]) => (
        <Button key={id} size="small" tone="quiet" onPress={actions[id]} aria-keyshortcuts={key}>
          <Kbd keys={key} /> {label}
        </Button>
      ))}
    <Button size="small" tone="quiet" onPress={actions.untag} aria-label="Remove the tag">
      <Icon name="trash" />
    </Button>
  </div>
)

const howSaid = ({ annotation, cueWords, relayedBy }: AnnotationFacts): string => {
  const { channel, place, date } = annotation.attribution
  return [cueWords, channel, place, dayLabel(date), relayedBy ? `relayed by ${relayedBy.name}` : '']
    .filter(Boolean)
    .join(' · ')
}

const Chips = ({ facts }: { readonly facts: AnnotationFacts }) => (
  <div className="chips">
    {facts.evidence.map(({ id, kind, locator }) => (
      <span key={id} className="chip">
        <Icon name="evidence" />
        <span className="chip-text">{[kind, locator].filter(Boolean).join(' ')}</span>
      </span>
    ))}
    {facts.requests.map(({ id, outcome, askedAt, deadline }) => (
      <span key={id} className={classes('chip', outcome === 'open' && 'is-open')}>
        <Icon name="waiting" />
        {outcome === 'open'
          ? `asked ${shortInstant(askedAt)}${deadline ? `, until ${shortInstant(deadline)}` : ''}`
          : outcome}
      </span>
    ))}
  </div>
)

const StatementContent = ({ facts, isSelected, session, actions }: ContentProps) => {
  const { annotation, source, pieceCount } = facts
  const how = howSaid(facts)
  return (
    <>
      <div className="card-top">
        <Menu
          label="State"
          entries={confirmationStates.map((state) => ({
            id: state,
            label: stateLook[state].label,
            run: () => setState(session, annotation.id, state),
          }))}
        >
          <Button
            tone="quiet"
            size="small"
            className="card-state"
            aria-label={`State: ${stateLook[annotation.state].label}`}
          >
            <StateBadge state={annotation.state} />
          </Button>
        </Menu>
        <small>
          {annotation.manner ?? annotation.kind}
          {pieceCount > 1 ? ` · ${pieceCount} pieces` : ''}
        </small>
      </div>
      <button
        type="button"
        className={classes('card-who', !source && annotation.kind === 'quote' && 'is-missing')}
        onClick={() => {
          select(session, annotation.id)
          if (!source) actions.source()
        }}
      >
        {source ? (
          <>
            <b>{source.name}</b> {roleOf(source)}
            {source.protected ? (
              <span className="protected">
                <Icon name="shield" /> protected
              </span>
            ) : null}
          </>
        ) : (
          'No source'
        )}
      </button>
      {how ? <p className="card-how">{how}</p> : null}
      {facts.evidence.length + facts.requests.length > 0 ? <Chips facts={facts} /> : null}
      {annotation.note ? <p className="card-note">{annotation.note}</p> : null}
      {isSelected ? <CardKeys actions={actions} ids={['confirm', 'source', 'evidence', 'request', 'inspect']} /> : null}
    </>
  )
}

const NoteContent = ({ facts, isSelected, session, actions }: ContentProps) => {
  const { annotation, words } = facts
  return (
    <>
      <button type="button" className="card-who" onClick={() => select(session, annotation.id)}>
        <b>{annotation.kind === 'note' ? 'Note' : annotation.kind === 'mention' ? 'Mention' : 'Cue'}</b>{' '}
        {annotation.kind === 'note' ? '' : `“${words}”`}
      </button>
      {annotation.note ? <p className="card-note">{annotation.note}</p> : null}
      {annotation.kind === 'note' && !annotation.note ? <p className="card-how">Nothing written yet</p> : null}
      {isSelected ? <CardKeys actions={actions} ids={['inspect']} /> : null}
    </>
  )
}

/** Drawn anew only where it shows something else: cards move with every line that is typed above them. */
const CardContent = memo(
  (props: ContentProps) =>
    isAttributable(props.facts.annotation.kind) ? <StatementContent {...props} /> : <NoteContent {...props} />,
  (before, after) =>
    before.isSelected === after.isSelected &&
    before.session === after.session &&
    before.actions === after.actions &&
    sameFacts(before.facts, after.facts),
)

/** One annotation in the margin, level with its words. */
export const Card = ({ top, ref, ...content }: CardProps) => {
  const { annotation, words } = content.facts
  const isStatement = isAttributable(annotation.kind)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside does the same for the keyboard
    <article
      ref={ref}
      data-card={annotation.id}
      className={classes(
        'card',
        `card-${annotation.kind}`,
        isStatement && stateLook[annotation.state].tone,
        content.isSelected && 'is-selected',
      )}
      style={{ transform: `translateY(${top}px)` }}
      aria-label={`${annotation.kind}: ${words.slice(0, 80)}`}
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest('button')) select(content.session, annotation.id)
      }}
    >
      <CardContent {...content} />
    </article>
  )
}
