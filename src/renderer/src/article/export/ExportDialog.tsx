import { useEffect, useRef, useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { openPointsInWords } from '../../../../core/check/open-points.ts'
import { type ExportFormat, exportFormats } from '../../../../core/api.ts'
import { useCall, useClient } from '../../api/use-client.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { toast, toasts } from '../../ui/toast.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useOpenPoints } from '../findings/use-open-points.ts'
import { useValue } from '../session/value.ts'

interface ExportDialogProps {
  readonly session: ArticleSession
  readonly isOpen: boolean
  readonly onClose: () => void
}

const formatLooks: Readonly<Record<ExportFormat, { readonly label: string; readonly holds: string }>> = {
  docx: { label: 'Word document', holds: 'Word comments on the quotes, and a list of sources' },
  html: { label: 'Web page', holds: 'Margin notes, legend and ledger; for screen, paper and phone' },
  pdf: { label: 'PDF', holds: 'The web page, printed' },
  csv: { label: 'CSV of the ledger', holds: 'One line for each quote and claim' },
  markdown: { label: 'Markdown', holds: 'Annotations as footnotes' },
  json: { label: 'JSON', holds: 'Everything Attest knows of the article' },
  text: { label: 'Plain text', holds: 'The copy, with numbered notes' },
}

/** Formats whose copy can also go out without its annotations. */
const hasClean: ReadonlySet<ExportFormat> = new Set(['docx', 'html', 'pdf', 'markdown', 'text'])

/** Asks in which form the copy goes out, and hands it over. The last choice is remembered. */
export const ExportDialog = ({ session, isOpen, onClose }: ExportDialogProps) => {
  const client = useClient()
  const settings = useCall('settings.get', {})
  const [chosen, setChosen] = useState<ExportFormat | null>(null)
  const [annotated, setAnnotated] = useState(true)
  const [isRunning, setRunning] = useState(false)
  const [problem, setProblem] = useState('')
  const { annotations, removed, sources } = useValue(session.records)
  const namesProtected = [...annotations.values()].some(
    ({ id, attribution }) =>
      !removed.has(id) &&
      [attribution.sourceId, attribution.relayedById].some((sourceId) => sourceId && sources.get(sourceId)?.protected),
  )
  const points = useOpenPoints(session)
  const format = chosen ?? settings.data?.exportFormat ?? 'docx'

  const lastMessage = useRef('')
  useEffect(() => {
    if (!isOpen) return
    setProblem('')
    // The message of the export before would lie over this dialog's buttons.
    toasts.close(lastMessage.current)
  }, [isOpen])

  const run = async () => {
    setRunning(true)
    setProblem('')
    try {
      await session.outbox.flush()
      await client.call('settings.change', { exportFormat: format })
      const { saved } = await client.call('article.export', {
        id: session.id,
        format,
        annotated: annotated || !hasClean.has(format),
      })
      if (saved === null) return
      onClose()
      lastMessage.current = toast({
        message: `Exported as ${saved}.`,
        action: {
          label: 'Show in folder',
          run: () =>
            void client
              .call('export.reveal', {})
              .catch((error: Error) => toast({ message: error.message, tone: 'problem' })),
        },
      })
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setRunning(false)
    }
  }

  return (
    <Dialog
      title="Export"
      size="small"
      isOpen={isOpen}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="go" onPress={() => void run()} isDisabled={isRunning}>
            {isRunning ? 'Exporting…' : points.cleared ? 'Export…' : 'Export, not cleared…'}
          </Button>
        </>
      }
    >
      {points.cleared ? null : (
        <p className="export-warning export-open">
          <Icon name="alert" />
          <span>
            This article is not cleared: {openPointsInWords(points).join(', ')}.{' '}
            {format === 'csv' || (!annotated && hasClean.has(format))
              ? 'The file’s name says so.'
              : 'The export says so in its first line.'}
          </span>
        </p>
      )}
      <RadioGroup
        className="format-choice"
        aria-label="Format"
        value={format}
        onChange={(value) => setChosen(value as ExportFormat)}
      >
        {exportFormats.map((id) => (
          <Radio key={id} value={id} className="format-option" autoFocus={id === format}>
            <b>{formatLooks[id].label}</b>
            <span>{formatLooks[id].holds}</span>
          </Radio>
        ))}
      </RadioGroup>
      {hasClean.has(format) ? (
        <Checkbox isSelected={!annotated} onChange={(clean) => setAnnotated(!clean)}>
          Clean copy, without annotations
        </Checkbox>
      ) : null}
      {namesProtected && (annotated || !hasClean.has(format)) ? (
        <p className="export-warning">
          <Icon name="shield" /> This export names protected sources. It is for the desk alone.
        </p>
      ) : null}
      {problem ? (
        <p className="field-error" role="alert">
          {problem}
        </p>
      ) : null}
    </Dialog>
  )
}
