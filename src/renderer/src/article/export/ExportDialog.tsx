import { type RefObject, useEffect, useRef, useState } from 'react'
import { openPointsInWords } from '../../../../core/check/open-points.ts'
import type { ExportFormat } from '../../../../core/api.ts'
import { hasCleanCopy } from '../../../../core/export/format-groups.ts'
import { namesProtected } from '../../../../core/model/export-profile.ts'
import { useCall, useClient } from '../../api/use-client.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { toast, toasts } from '../../ui/toast.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useOpenPoints } from '../findings/use-open-points.ts'
import { useValue } from '../session/value.ts'
import { FormatChoice } from './FormatChoice.tsx'
import { ProfileChoice } from './ProfileChoice.tsx'
import { useChosenProfile } from './use-chosen-profile.ts'

interface OpenDialogProps {
  readonly session: ArticleSession
  readonly onClose: () => void
  /** The message of the export before. */
  readonly lastMessage: RefObject<string>
}

const OpenDialog = ({ session, onClose, lastMessage }: OpenDialogProps) => {
  const client = useClient()
  const settings = useCall('settings.get', {})
  const [chosen, setChosen] = useState<ExportFormat | null>(null)
  const { offered, profile, choose } = useChosenProfile()
  const [isRunning, setRunning] = useState(false)
  const [problem, setProblem] = useState('')
  const { annotations, removed, sources } = useValue(session.records)
  const hasProtected = [...annotations.values()].some(
    ({ id, attribution }) =>
      !removed.has(id) &&
      [attribution.sourceId, attribution.relayedById].some((sourceId) => sourceId && sources.get(sourceId)?.protected),
  )
  const points = useOpenPoints(session)
  const isPossible = (each: ExportFormat): boolean => profile.annotations || hasCleanCopy(each)
  const last = chosen ?? settings.data?.exportFormat ?? 'docx'
  const format = isPossible(last) ? last : 'docx'

  // The message would lie over this dialog's buttons.
  useEffect(() => toasts.close(lastMessage.current), [lastMessage])

  const run = async () => {
    setRunning(true)
    setProblem('')
    try {
      await session.outbox.flush()
      await client.call('settings.change', { exportFormat: format, exportProfile: profile.id })
      const { saved } = await client.call('article.export', {
        id: session.id,
        format,
        profile: profile.id,
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
      size="large"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="go" onPress={() => void run()} isPending={isRunning}>
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
            {format === 'csv' || !profile.annotations
              ? 'The file’s name says so.'
              : 'The export says so in its first line.'}
          </span>
        </p>
      )}
      <ProfileChoice profiles={offered} value={profile} onChange={choose} />
      {hasProtected && namesProtected(profile) ? (
        <p className="export-warning">
          <Icon name="shield" /> This export names protected sources. It is for the desk alone.
        </p>
      ) : null}
      <FormatChoice value={format} onChange={setChosen} isPossible={isPossible} />
      <ProblemLine problem={problem} />
    </Dialog>
  )
}

interface ExportDialogProps {
  readonly session: ArticleSession
  readonly isOpen: boolean
  readonly onClose: () => void
}

/**
 * Asks for whom and in which form the copy goes out, and hands it over. The last choice is remembered. While it is closed
 * nothing is made of the article for it.
 */
export const ExportDialog = ({ session, isOpen, onClose }: ExportDialogProps) => {
  const lastMessage = useRef('')
  return isOpen ? <OpenDialog session={session} onClose={onClose} lastMessage={lastMessage} /> : null
}
