import { useMemo } from 'react'
import { findSpan } from '../../../../core/anchor/find.ts'
import { offsetAt } from '../../../../core/document/plain-text.ts'
import { type Annotation, wordsOf } from '../../../../core/model/annotation.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { removeTag } from '../actions/tag.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'

interface Extent {
  readonly start: number
  readonly end: number
}

interface DetachedDialogProps {
  readonly session: ArticleSession
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onAttach: (id: string, extent: Extent) => void
}

const shownCandidates = 3
const context = 40

const Candidates = ({
  annotation,
  session,
  onAttach,
}: { annotation: Annotation } & Pick<DetachedDialogProps, 'session' | 'onAttach'>) => {
  const { text } = useValue(session.outline).plain
  const [piece] = annotation.pieces
  const found = useMemo(() => {
    if (!piece) return []
    const { prefix, suffix } = annotation
    return findSpan(text, { start: piece.start, end: piece.end, exact: piece.words, prefix, suffix }).slice(
      0,
      shownCandidates,
    )
  }, [text, piece, annotation])
  if (found.length === 0) return <p className="inspector-hint">Nothing like it stands in the copy now.</p>
  return (
    <ul className="candidates">
      {found.map(({ start, end }) => (
        <li key={start}>
          <span>
            …{text.slice(Math.max(0, start - context), start)}
            <mark>{text.slice(start, end)}</mark>
            {text.slice(end, end + context)}…
          </span>
          <Button size="small" onPress={() => onAttach(annotation.id, { start, end })}>
            {text.slice(start, end) === piece?.words ? 'Attach here' : 'Similar: attach here'}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Annotations whose words have left the copy: where they might belong now, and the way to let them go. */
export const DetachedDialog = ({ session, isOpen, onClose, onAttach }: DetachedDialogProps) => {
  const records = useValue(session.records)
  const selection = isOpen ? session.editor.state.selection : null
  const detached = [...records.annotations.values()].filter(({ id, detached }) => detached && !records.removed.has(id))
  const attachSelected = (id: string) => {
    const outline = session.readOutline()
    const { from, to } = session.editor.state.selection
    onAttach(id, { start: offsetAt(outline.plain.blocks, from), end: offsetAt(outline.plain.blocks, to) })
  }
  return (
    <Dialog title="Detached annotations" size="large" isOpen={isOpen} onOpenChange={onClose}>
      {detached.length === 0 ? (
        <p>Every annotation has its words in the copy.</p>
      ) : (
        <p>
          Their words are no longer in the copy. What is known of them is kept. Undo brings them back with the words;
          here they can be given other words: similar ones, or those you select in the copy before you open this list.
        </p>
      )}
      <ul className="detached-list">
        {detached.map((annotation) => (
          <li key={annotation.id}>
            <p>
              <b>{annotation.kind}</b>{' '}
              {annotation.attribution.sourceId ? records.sources.get(annotation.attribution.sourceId)?.name : ''}
            </p>
            <blockquote>{wordsOf(annotation.pieces) || 'Never saved with its words'}</blockquote>
            <Candidates annotation={annotation} session={session} onAttach={onAttach} />
            <div className="form-end">
              {selection && !selection.empty ? (
                <Button size="small" onPress={() => attachSelected(annotation.id)}>
                  Attach to the selected words
                </Button>
              ) : null}
              <Button size="small" tone="danger" onPress={() => removeTag(session, annotation.id)}>
                Let it go
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
