import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/counted.ts'
import { Dialog } from '../../ui/Dialog.tsx'

/** What came of the Web Annotations of a file. */
export interface PutReport {
  readonly added: number
  /** The words of those without a sure place in the copy. */
  readonly lost: readonly string[]
  /** What could not be carried, a sentence each. */
  readonly told: readonly string[]
}

interface PutReportDialogProps {
  readonly report: PutReport
  readonly onShowDetached: () => void
  readonly onClose: () => void
}

/** Says what of a file's Web Annotations has no place in the copy, and what could not be carried. */
export const PutReportDialog = ({ report, onShowDetached, onClose }: PutReportDialogProps) => {
  const { added, lost, told } = report
  return (
    <Dialog
      title="Web Annotations"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          {lost.length > 0 ? <Button onPress={onShowDetached}>Show the detached</Button> : null}
          <Button tone="go" autoFocus onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <p>
        {counted(added, 'annotation')} put onto the copy.
        {lost.length > 0
          ? ` ${counted(lost.length, 'annotation')} without a sure place: what is known of them waits among the detached.`
          : ''}
      </p>
      {lost.length + told.length > 0 ? (
        <ul className="import-failures">
          {[...lost.map((words) => (words === '' ? 'One that names no words' : `“${words}”`)), ...told].map(
            (line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same words, and the list never changes
              <li key={index}>{line}</li>
            ),
          )}
        </ul>
      ) : null}
    </Dialog>
  )
}
