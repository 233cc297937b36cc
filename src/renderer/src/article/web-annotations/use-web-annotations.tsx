import { type ReactNode, useState } from 'react'
import { useClient } from '../../api/use-client.tsx'
import { useAnnotationTaker } from '../../desk/annotation-taker.ts'
import { type Incoming, inputOf } from '../../desk/import-files.ts'
import { counted } from '../../ui/counted.ts'
import { messageOf } from '../../ui/message-of.ts'
import { toast } from '../../ui/toast.ts'
import { putAnnotations } from '../actions/put-annotations.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { type PutReport, PutReportDialog } from './PutReportDialog.tsx'

interface WebAnnotationsInWindow {
  /** Asks for a file, and puts its annotations onto the article. */
  readonly choose: () => void
  readonly dialog: ReactNode
}

/** The ways of Web Annotations onto an open article: a file that is chosen, opened or dropped. */
export const useWebAnnotations = (session: ArticleSession, showDetached: () => void): WebAnnotationsInWindow => {
  const client = useClient()
  const [report, setReport] = useState<PutReport | null>(null)

  const take = async (incoming: Incoming) => {
    const input = await inputOf(incoming)
    if (!input) throw new Error('The file could not be read. It may be a folder, or have been moved.')
    const { annotations, told } = await client.call('file.webAnnotations', input)
    const { added, lost } = putAnnotations(session, annotations)
    if (lost.length + told.length > 0) setReport({ added, lost, told })
    else toast({ message: `${counted(added, 'annotation')} put onto the copy` })
  }
  const orSay = (work: Promise<unknown>) => {
    work.catch((error) => toast({ message: messageOf(error), tone: 'problem' }))
  }
  const takeAll = async (files: readonly Incoming[]) => {
    for (const file of files) await take(file)
  }
  useAnnotationTaker((files) => orSay(takeAll(files)))
  return {
    choose: () => orSay(client.call('dialog.chooseFiles', { purpose: 'annotations' }).then(takeAll)),
    dialog: report ? (
      <PutReportDialog
        report={report}
        onShowDetached={() => {
          setReport(null)
          showDetached()
        }}
        onClose={() => setReport(null)}
      />
    ) : null,
  }
}
