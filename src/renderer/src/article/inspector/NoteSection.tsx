import type { Annotation } from '../../../../core/model/annotation.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { DraftField } from './DraftField.tsx'
import { Section } from './Section.tsx'

interface NoteSectionProps {
  readonly session: ArticleSession
  readonly annotation: Annotation
}

/** What an editor wants to remember or tell the desk. */
export const NoteSection = ({ session, annotation }: NoteSectionProps) => (
  <Section part="note" title="Note">
    <DraftField
      label="Note"
      hideLabel
      rows={annotation.kind === 'note' ? 6 : 3}
      placeholder="For the desk"
      value={annotation.note}
      onCommit={(note) => {
        if (note === annotation.note) return
        session.act([{ type: 'annotation.change', id: annotation.id, fields: { note }, reason: '' }])
      }}
    />
  </Section>
)
