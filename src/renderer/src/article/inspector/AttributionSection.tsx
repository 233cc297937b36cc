import { type AnnotationKind, type Manner, manners } from '../../../../core/model/annotation.ts'
import { fieldsOfProposal } from '../../../../core/suggest/source-match.ts'
import { useCall } from '../../api/use-client.tsx'
import { useNavigation } from '../../navigation.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { SourcePicker } from '../../ui/SourcePicker.tsx'
import { roleOf, termsLabel } from '../../ui/source-look.ts'
import { attributeTo, attributeToNew, changeAttribution, fieldsOfName, type SourceRole } from '../actions/confirm.ts'
import { useDraft } from '../header/use-draft.ts'
import { type AnnotationFacts, annotationFacts } from '../margin/annotation-facts.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useCandidates } from '../suggestions/use-candidates.ts'
import { DraftField } from './DraftField.tsx'
import { Section } from './Section.tsx'

interface AttributionSectionProps {
  readonly session: ArticleSession
  readonly facts: AnnotationFacts
  /** A source was chosen: back to the copy. */
  readonly onDone: () => void
}

const usualChannels = [
  'Interview',
  'Press conference',
  'Press release',
  'Statement',
  'Telephone call',
  'E-mail',
  'Speech',
  'Court hearing',
  'Parliament',
  'Post on X',
  'Telegram',
  'Radio',
  'Television',
]

const mannerLabels: Readonly<Record<Manner, string>> = {
  direct: 'Direct, between marks',
  indirect: 'Indirect, reported',
  mixed: 'Mixed',
}

const none = ''

const wordsOfKind = (session: ArticleSession, kind: AnnotationKind) => {
  const records = session.records.get()
  const outline = session.outline.get()
  return [...records.annotations.values()]
    .filter((annotation) => annotation.kind === kind && outline.pieces.has(annotation.id))
    .flatMap((annotation) => annotationFacts(records, outline, annotation.id) ?? [])
    .map(({ annotation, words }) => ({ id: annotation.id, label: words.slice(0, 80) }))
}

const SourceField = ({
  session,
  facts,
  field,
  label,
  onDone,
}: AttributionSectionProps & { field: SourceRole; label: string }) => {
  const { open } = useNavigation()
  const source = field === 'sourceId' ? facts.source : facts.relayedBy
  const { id } = facts.annotation
  const candidates = useCandidates(session, facts)
  return (
    <div className="source-field">
      <SourcePicker
        label={label}
        value={source}
        opensWhenEmpty={field === 'sourceId'}
        candidates={field === 'sourceId' ? candidates : []}
        onPick={(picked) => {
          attributeTo(session, id, picked, field)
          if (field === 'sourceId') onDone()
        }}
        onCreate={(name) => {
          attributeToNew(session, id, fieldsOfName(name, field), field)
          if (field === 'sourceId') onDone()
        }}
        onPropose={(proposal) => {
          attributeToNew(session, id, fieldsOfProposal(proposal), field)
          if (field === 'sourceId') onDone()
        }}
      />
      {source ? (
        <p className="source-facts">
          <span>
            {[roleOf(source), source.terms === 'on record' ? '' : termsLabel[source.terms]]
              .filter(Boolean)
              .join(' · ') || 'Function and affiliation not recorded'}
            {source.protected ? (
              <span className="protected">
                <Icon name="shield" /> protected
              </span>
            ) : null}
          </span>
          <Button size="small" tone="quiet" onPress={() => open({ name: 'sources', id: source.id })}>
            Open
          </Button>
          <IconButton
            size="small"
            icon="close"
            label={`Take away: ${label.toLowerCase()}`}
            onPress={() => attributeTo(session, id, null, field)}
          />
        </p>
      ) : null}
    </div>
  )
}

/** Who said it, how, and where. */
export const AttributionSection = ({ session, facts, onDone }: AttributionSectionProps) => {
  const { annotation } = facts
  const { id, attribution } = annotation
  const facets = useCall('ledger.facets', {})
  const channel = useDraft(attribution.channel, (value) => changeAttribution(session, id, { channel: value.trim() }))
  const withNone = (options: readonly { readonly id: string; readonly label: string }[]) => [
    { id: none, label: 'None' },
    ...options,
  ]
  return (
    <Section part="source" title="Attribution">
      <SourceField session={session} facts={facts} field="sourceId" label="Source" onDone={onDone} />
      {annotation.kind === 'quote' ? (
        <Select
          label="Manner"
          value={annotation.manner}
          options={manners.map((manner) => ({ id: manner, label: mannerLabels[manner] }))}
          onChange={(manner) => session.act([{ type: 'annotation.change', id, fields: { manner }, reason: '' }])}
        />
      ) : null}
      <div className="field-pair">
        <Select
          label="Mention"
          value={attribution.mentionId ?? none}
          options={withNone(wordsOfKind(session, 'mention'))}
          onChange={(mentionId) => changeAttribution(session, id, { mentionId: mentionId || null })}
        />
        <Select
          label="Cue"
          value={attribution.cueId ?? none}
          options={withNone(wordsOfKind(session, 'cue'))}
          onChange={(cueId) => changeAttribution(session, id, { cueId: cueId || null })}
        />
      </div>
      <ComboBox
        label="Channel"
        value={channel.text}
        onChange={channel.change}
        onBlur={channel.leave}
        options={[...new Set([...(facets.data?.channels ?? []), ...usualChannels])]}
      />
      <div className="field-pair">
        <DraftField
          label="Place"
          value={attribution.place}
          onCommit={(place) => changeAttribution(session, id, { place: place.trim() })}
        />
        <DraftField
          label="Date"
          isDate
          value={attribution.date}
          onCommit={(date) => changeAttribution(session, id, { date })}
        />
      </div>
      <SourceField session={session} facts={facts} field="relayedById" label="Relayed by" onDone={onDone} />
    </Section>
  )
}
