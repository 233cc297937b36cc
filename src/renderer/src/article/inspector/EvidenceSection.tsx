import { useClient } from '../../api/use-client.tsx'
import type { Evidence } from '../../../../core/model/evidence.ts'
import { Button } from '../../ui/Button.tsx'
import { fileSize } from '../../ui/file-size.ts'
import { dayLabel } from '../../ui/format-time.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { toast } from '../../ui/toast.ts'
import type { AnnotationFacts } from '../margin/annotation-facts.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { evidenceDrafts, EvidenceForm } from './EvidenceForm.tsx'
import type { InspectorAsk } from './inspector-part.ts'
import { Section } from './Section.tsx'
import { useFormOpen } from './use-form-open.ts'

interface EvidenceSectionProps {
  readonly session: ArticleSession
  readonly facts: AnnotationFacts
  readonly ask: InspectorAsk | null
  readonly onFormClosed: () => void
}

const EvidenceItem = ({ item, onRemove }: { readonly item: Evidence; readonly onRemove: () => void }) => {
  const client = useClient()
  const tell = (error: Error) => toast({ message: error.message, tone: 'problem' })
  return (
    <li className="record">
      <p>
        <b>{item.kind}</b> {[item.locator, dayLabel(item.date)].filter(Boolean).join(' · ')}
      </p>
      {item.excerpt ? <blockquote>{item.excerpt}</blockquote> : null}
      {item.link ? (
        <button
          type="button"
          className="link-button"
          onClick={() => client.call('link.open', { address: item.link }).catch(tell)}
        >
          {item.link}
        </button>
      ) : null}
      {item.file ? (
        <button
          type="button"
          className="link-button"
          title={`SHA-256 ${item.file.sha256}`}
          onClick={() => client.call('evidence.openFile', { sha256: item.file?.sha256 ?? '' }).catch(tell)}
        >
          <Icon name="evidence" /> {item.file.name}, {fileSize(item.file.size)}
        </button>
      ) : null}
      <IconButton size="small" icon="trash" label={`Remove this ${item.kind}`} onPress={onRemove} />
    </li>
  )
}

/** What the state rests on. */
export const EvidenceSection = ({ session, facts, ask, onFormClosed }: EvidenceSectionProps) => {
  const { id } = facts.annotation
  const [isAdding, setAdding] = useFormOpen(ask, 'evidence', evidenceDrafts.isHeld(session, id))
  const close = () => {
    setAdding(false)
    onFormClosed()
  }
  const discard = () => {
    evidenceDrafts.forget(session, id)
    close()
  }
  const { evidence } = facts
  return (
    <Section
      part="evidence"
      title="Evidence"
      end={
        isAdding ? null : (
          <Button size="small" onPress={() => setAdding(true)}>
            Add evidence
          </Button>
        )
      }
    >
      {evidence.length === 0 && !isAdding ? <p className="inspector-hint">None yet.</p> : null}
      <ul className="record-list">
        {evidence.map((item) => (
          <EvidenceItem
            key={item.id}
            item={item}
            onRemove={() => session.act([{ type: 'evidence.remove', id: item.id }])}
          />
        ))}
      </ul>
      {isAdding ? (
        <EvidenceForm
          session={session}
          annotationId={id}
          onAdd={(fields) => {
            session.act([{ type: 'evidence.add', id: crypto.randomUUID(), annotationId: id, fields }])
            discard()
          }}
          onLeave={close}
          onCancel={discard}
        />
      ) : null}
    </Section>
  )
}
