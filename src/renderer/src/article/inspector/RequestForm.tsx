import type { FormEvent, KeyboardEvent } from 'react'
import type { Change } from '../../../../core/model/change.ts'
import { kindOfSource } from '../../../../core/suggest/people/kind-of-source.ts'
import { newSourceFields, type Source } from '../../../../core/model/source.ts'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { SourcePicker } from '../../ui/SourcePicker.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { hold } from '../actions/confirm.ts'
import type { AnnotationFacts } from '../margin/annotation-facts.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { createFormDrafts } from './form-drafts.ts'
import { sendOnEnter } from './send-on-enter.ts'

interface RequestDraft {
  readonly source: Source | null
  readonly newName: string
  readonly channel: string
  readonly question: string
  /** Local day and time, as the system's field holds it. */
  readonly askedAt: string
  readonly deadline: string
}

/** Requests that were being written down when their form was left. */
export const requestDrafts = createFormDrafts<RequestDraft>()

interface RequestFormProps {
  readonly session: ArticleSession
  readonly facts: AnnotationFacts
  readonly onAdd: (changes: readonly Change[]) => void
  /** Closes the form; what was typed waits. */
  readonly onLeave: () => void
  /** Closes the form and lets go of what was typed. */
  readonly onCancel: () => void
}

const ways = ['Telephone', 'E-mail', 'Text message', 'In person']

/** The local day and time of an instant, as the system's field wants it. */
const localMinute = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

const instant = (local: string): string | null => (local ? new Date(local).toISOString() : null)

/** Logs a question put to a source: whom, how, when, and until when an answer counts. */
export const RequestForm = ({ session, facts, onAdd, onLeave, onCancel }: RequestFormProps) => {
  const { fields, set } = requestDrafts.useDraft(session, facts.annotation.id, {
    source: facts.source,
    newName: '',
    channel: '',
    question: '',
    askedAt: localMinute(new Date()),
    deadline: '',
  })
  const { source, newName, channel, question, askedAt, deadline } = fields
  const isReady = (source !== null || newName !== '') && askedAt !== ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    const sourceId = source?.id ?? crypto.randomUUID()
    const { annotation } = facts
    if (source) hold(session, [source])
    onAdd([
      ...(source
        ? []
        : [
            {
              type: 'source.create',
              id: sourceId,
              fields: newSourceFields(newName, kindOfSource(newName)),
            } satisfies Change,
          ]),
      {
        type: 'request.add',
        id: crypto.randomUUID(),
        annotationId: annotation.id,
        fields: {
          sourceId,
          channel: channel.trim(),
          question: question.trim(),
          askedAt: instant(askedAt) ?? new Date().toISOString(),
          deadline: instant(deadline),
          outcome: 'open',
          outcomeAt: null,
          answer: '',
        },
      },
      ...(annotation.state === 'unchecked'
        ? [
            {
              type: 'annotation.change',
              id: annotation.id,
              fields: { state: 'pending' },
              reason: 'A request is open',
            } satisfies Change,
          ]
        : []),
    ])
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    sendOnEnter(event)
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onLeave()
  }

  return (
    <form className="record-form" aria-label="New request" onSubmit={submit} onKeyDown={onKeyDown}>
      <SourcePicker
        label="Whom"
        autoFocus
        value={source}
        onPick={(picked) => set({ source: picked, newName: '' })}
        onCreate={(name) => set({ source: null, newName: name })}
      />
      {newName ? <p className="inspector-hint">New source: {newName}</p> : null}
      <ComboBox label="How" value={channel} onChange={(typed) => set({ channel: typed })} options={ways} />
      <TextField
        label="Question"
        rows={2}
        value={question}
        maxLength={20_000}
        onChange={(typed) => set({ question: typed })}
      />
      <DateField label="Asked at" withTime value={askedAt} onChange={(typed) => set({ askedAt: typed })} />
      <DateField label="Deadline" withTime value={deadline} onChange={(typed) => set({ deadline: typed })} />
      <div className="form-end">
        <Button size="small" tone="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button size="small" tone="go" type="submit" isDisabled={!isReady}>
          Log
        </Button>
      </div>
    </form>
  )
}
