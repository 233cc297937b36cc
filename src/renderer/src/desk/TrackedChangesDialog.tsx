import type { TrackedChanges } from '../../../core/model/import-options.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'
import { Dialog } from '../ui/Dialog.tsx'
import type { ChangesQuestion } from './import-files.ts'

interface TrackedChangesDialogProps {
  readonly question: ChangesQuestion
  /** What becomes of them; null where the editor wants nothing brought in. */
  readonly onAnswer: (choice: TrackedChanges | null) => void
}

/** Asks what becomes of the tracked changes of a document. */
export const TrackedChangesDialog = ({ question, onAnswer }: TrackedChangesDialogProps) => {
  const { name, inserted, deleted, hasOthers } = question
  return (
    <Dialog
      title="Changes are tracked"
      isOpen
      isAlert
      size="medium"
      onOpenChange={(isOpen) => isOpen || onAnswer(null)}
      footer={
        <>
          <Button onPress={() => onAnswer('shown')}>Show both</Button>
          <Button onPress={() => onAnswer('rejected')}>As if rejected</Button>
          <Button tone="go" autoFocus onPress={() => onAnswer('accepted')}>
            As if accepted
          </Button>
        </>
      }
    >
      <p>
        “{name}” tracks {counted(inserted, 'insertion')} and {counted(deleted, 'deletion')}. How shall it be read?
      </p>
      <p className="faint">
        Shown, what was deleted stands in the copy too, and each change is a note that says who made it and when.
        {hasOthers ? ' The same holds for the files brought in after it.' : ''}
      </p>
    </Dialog>
  )
}
