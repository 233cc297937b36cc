import { useRef, useState } from 'react'
import type { DeskItem, ExportFormat, Input } from '../../../core/api.ts'
import { hasCleanCopy } from '../../../core/export/format-groups.ts'
import { namesProtected } from '../../../core/model/export-profile.ts'
import { useCall, useClient } from '../api/use-client.tsx'
import { FormatChoice } from '../article/export/FormatChoice.tsx'
import { ProfileChoice } from '../article/export/ProfileChoice.tsx'
import { useChosenProfile } from '../article/export/use-chosen-profile.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ProblemLine } from '../ui/ProblemLine.tsx'
import { messageOf } from '../ui/message-of.ts'
import { titleOf } from './article-standing.ts'
import { type ExportReport, exportMany } from './export-many.ts'

type Filter = Pick<Input<'desk.list'>, 'text' | 'states' | 'clearance'>

interface ExportManyDialogProps {
  /** Which articles: those the desk lists. */
  readonly filter: Filter
  readonly total: number
  readonly onClose: () => void
}

const pageSize = 1000

const reportInWords = ({ saved, notCleared, left }: ExportReport): string =>
  [
    `${counted(saved, 'article')} exported.`,
    notCleared > 0 ? `${notCleared} of them not cleared.` : '',
    left > 0 ? `${counted(left, 'article')} not exported, because you cancelled.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')

/** Exports the articles the desk lists into a folder, with progress, until all are done or the editor cancels. */
export const ExportManyDialog = ({ filter, total, onClose }: ExportManyDialogProps) => {
  const client = useClient()
  const settings = useCall('settings.get', {})
  const { offered, profile, choose } = useChosenProfile()
  const [chosenFormat, setFormat] = useState<ExportFormat | null>(null)
  const [done, setDone] = useState<number | null>(null)
  const [report, setReport] = useState<ExportReport | null>(null)
  const [problem, setProblem] = useState('')
  const abort = useRef(new AbortController())

  const isPossible = (each: ExportFormat): boolean => profile.annotations || hasCleanCopy(each)
  const last = chosenFormat ?? settings.data?.exportFormat ?? 'docx'
  const format = isPossible(last) ? last : 'docx'

  const listed = async (): Promise<readonly DeskItem[]> => {
    const items: DeskItem[] = []
    for (;;) {
      const page = await client.call('desk.list', { ...filter, offset: items.length, limit: pageSize })
      items.push(...page.items)
      if (page.items.length < pageSize) return items
    }
  }
  const run = async () => {
    setProblem('')
    try {
      const folder = await client.call('dialog.chooseFolder', {})
      if (!folder) return
      abort.current = new AbortController()
      setDone(0)
      const articles = (await listed()).map((item) => ({ id: item.id, title: titleOf(item) }))
      const work = { articles, format, profile: profile.id, folder: folder.token }
      setReport(await exportMany(client, work, abort.current.signal, setDone))
    } catch (error) {
      setProblem(messageOf(error))
    } finally {
      setDone(null)
    }
  }
  const close = () => {
    abort.current.abort()
    onClose()
  }
  const isRunning = done !== null

  const footer = report ? (
    <Button tone="go" autoFocus onPress={onClose}>
      Close
    </Button>
  ) : (
    <>
      <Button onPress={isRunning ? () => abort.current.abort() : close}>Cancel</Button>
      <Button tone="go" onPress={() => void run()} isPending={isRunning}>
        {isRunning ? 'Exporting…' : 'Choose a folder…'}
      </Button>
    </>
  )
  return (
    <Dialog
      title={`Export ${counted(total, 'article')}`}
      size="large"
      isOpen
      onOpenChange={close}
      footer={footer}
      isAlert={isRunning}
    >
      {report ? (
        <>
          <p role="status">{reportInWords(report)}</p>
          {report.failed.length > 0 ? (
            <ul className="import-failures" aria-label="Not exported">
              {report.failed.map(({ title, why }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two articles may have one title, and the list never changes
                <li key={index}>
                  <b>{title}</b>
                  <span>{why}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : (
        <>
          <ProfileChoice profiles={offered} value={profile} onChange={choose} />
          {namesProtected(profile) ? (
            <p className="export-warning">
              <Icon name="shield" /> These exports name protected sources where there are any. They are for the desk
              alone.
            </p>
          ) : null}
          <FormatChoice value={format} onChange={setFormat} isPossible={isPossible} />
          {isRunning ? (
            <p role="status" className="export-progress">
              <progress max={total} value={done} aria-label="Articles exported" /> {done + 1} of {total}
            </p>
          ) : null}
        </>
      )}
      <ProblemLine problem={problem} />
    </Dialog>
  )
}
