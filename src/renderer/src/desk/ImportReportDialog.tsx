import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'
import { Dialog } from '../ui/Dialog.tsx'
import type { ImportReport } from './import-files.ts'

interface ImportReportDialogProps {
  readonly report: ImportReport | null
  readonly onClose: () => void
}

/** Says what was brought in and names each file that was not, and why. */
export const ImportReportDialog = ({ report, onClose }: ImportReportDialogProps) => {
  if (!report) return null
  const { ids, failed, told, left } = report
  const cancelled = left > 0 ? 'Bringing in was cancelled' : 'Brought in'
  const title = failed.length > 0 ? `${counted(failed.length, 'file')} could not be brought in` : cancelled
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      footer={
        <Button tone="go" autoFocus onPress={onClose}>
          Close
        </Button>
      }
    >
      <p>
        {ids.length > 0 ? `${counted(ids.length, 'article')} brought in and kept.` : 'No article was made.'}
        {left > 0 ? ` ${counted(left, 'file')} not read, because you cancelled.` : ''}
      </p>
      {failed.length > 0 ? (
        <ul className="import-failures">
          {failed.map(({ name, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
            <li key={index}>
              <b>{name}</b>
              <span>{why}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {told.length > 0 ? (
        <ul className="import-failures">
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </Dialog>
  )
}
