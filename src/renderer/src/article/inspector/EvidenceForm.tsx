import { type FormEvent, type KeyboardEvent, useState } from 'react'
import {
  type EvidenceFields,
  type EvidenceFile,
  type EvidenceKind,
  evidenceFieldsSchema,
  evidenceKinds,
} from '../../../../core/model/evidence.ts'
import { useClient } from '../../api/use-client.tsx'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Select } from '../../ui/Select.tsx'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ArticleSession } from '../session/article-session.ts'
import { createFormDrafts } from './form-drafts.ts'
import { latestEvidenceKind } from './latest-evidence-kind.ts'
import { sendOnEnter } from './send-on-enter.ts'

interface EvidenceFormProps {
  readonly session: ArticleSession
  readonly annotationId: string
  readonly onAdd: (fields: EvidenceFields) => void
  /** Closes the form; what was typed waits. */
  readonly onLeave: () => void
  /** Closes the form and lets go of what was typed. */
  readonly onCancel: () => void
}

/** Evidence that was being written down when its form was left. */
export const evidenceDrafts = createFormDrafts<EvidenceFields>()

const emptyOf = (kind: EvidenceKind): EvidenceFields => ({
  kind,
  locator: '',
  date: '',
  excerpt: '',
  link: '',
  file: null,
})

const locatorHints: Readonly<Record<EvidenceKind, string>> = {
  recording: 'Time stamp, 04:12',
  transcript: 'Page or line',
  document: 'Page',
  page: 'Section or paragraph',
  call: 'Number called, by whom',
  'e-mail': 'Subject',
  witnessed: 'Where',
}

/** Takes one piece of evidence: what it is, where in it, and a copy of the file. */
export const EvidenceForm = ({ session, annotationId, onAdd, onLeave, onCancel }: EvidenceFormProps) => {
  const client = useClient()
  const { fields, set } = evidenceDrafts.useDraft(session, annotationId, emptyOf(latestEvidenceKind.current))
  const [problem, setProblem] = useState('')

  const keep = async (file: Promise<EvidenceFile | null>) => {
    try {
      const kept = await file
      if (kept) set({ file: kept })
      setProblem('')
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  const choose = async (): Promise<EvidenceFile | null> => {
    const [chosen] = await client.call('dialog.chooseFiles', { purpose: 'evidence' })
    return chosen ? client.call('evidence.keepFile', { token: chosen.token }) : null
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const parsed = evidenceFieldsSchema.safeParse({
      ...fields,
      link: fields.link.trim(),
      locator: fields.locator.trim(),
    })
    if (!parsed.success) {
      setProblem('The link has to begin with https://, http:// or mailto:.')
      return
    }
    latestEvidenceKind.current = parsed.data.kind
    onAdd(parsed.data)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    sendOnEnter(event)
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onLeave()
  }

  return (
    <form
      className="record-form"
      aria-label="New evidence"
      data-takes-files
      onSubmit={submit}
      onKeyDown={onKeyDown}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        event.stopPropagation()
        void keep(
          file
            .arrayBuffer()
            .then((bytes) => client.call('evidence.keepFile', { name: file.name, bytes: new Uint8Array(bytes) })),
        )
      }}
    >
      <div className="field-pair">
        <Select
          label="Kind"
          autoFocus
          value={fields.kind}
          options={evidenceKinds.map((kind) => ({ id: kind, label: kind[0]?.toUpperCase() + kind.slice(1) }))}
          onChange={(kind) => set({ kind })}
        />
        <DateField label="Date" value={fields.date} onChange={(date) => set({ date })} />
      </div>
      <TextField
        label="Locator"
        value={fields.locator}
        placeholder={locatorHints[fields.kind]}
        maxLength={500}
        onChange={(locator) => set({ locator })}
      />
      <TextField
        label="Excerpt"
        rows={2}
        value={fields.excerpt}
        maxLength={20_000}
        onChange={(excerpt) => set({ excerpt })}
      />
      <TextField
        label="Link"
        value={fields.link}
        placeholder="https://"
        maxLength={2000}
        onChange={(link) => set({ link })}
      />
      <p className="file-line">
        <Button size="small" onPress={() => void keep(choose())}>
          {fields.file ? 'Another file…' : 'Copy a file…'}
        </Button>
        <span>{fields.file ? fields.file.name : 'or drop one here'}</span>
      </p>
      <ProblemLine problem={problem} />
      <div className="form-end">
        <Button size="small" tone="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button size="small" tone="go" type="submit">
          Add
        </Button>
      </div>
    </form>
  )
}
