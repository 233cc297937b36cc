import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react'
import type { Notice } from '../../../core/notice.ts'
import type { TrackedChanges } from '../../../core/model/import-options.ts'
import { useClient } from '../api/use-client.tsx'
import { useNotice } from '../api/use-notice.ts'
import { useNavigation } from '../navigation.tsx'
import { useCommands } from '../ui/commands.ts'
import { counted } from '../ui/counted.ts'
import { messageOf } from '../ui/message-of.ts'
import { toast } from '../ui/toast.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { handOverAnnotations } from './annotation-taker.ts'
import { DropOverlay } from './DropOverlay.tsx'
import { ImportReportDialog } from './ImportReportDialog.tsx'
import {
  type AskAboutChanges,
  type ChangesQuestion,
  type ImportProgress,
  type ImportReport,
  type Incoming,
  importFiles,
} from './import-files.ts'
import { PasteDialog, type Pasted } from './PasteDialog.tsx'
import { TrackedChangesDialog } from './TrackedChangesDialog.tsx'

interface BringIn {
  readonly openFiles: () => void
  readonly paste: (pasted?: Pasted) => void
  readonly createEmpty: () => void
  /** What is being brought in now; null when nothing is. */
  readonly progress: ImportProgress | null
  /** How far the file being read has got; null before it is known. */
  readonly reached: Reached | null
  readonly cancel: () => void
}

type Reached = Pick<Extract<Notice, { type: 'importing' }>, 'step' | 'share'>

/** Files that are being brought in; those added to the list come after the others. */
interface Running {
  readonly files: Incoming[]
  readonly abort: AbortController
  readonly done: Promise<void>
}

interface OpenQuestion extends ChangesQuestion {
  readonly answer: (choice: TrackedChanges | null) => void
}

const BringInContext = createContext<BringIn | null>(null)

/** The ways to bring in copy. */
export const useBringIn = (): BringIn => {
  const bringIn = use(BringInContext)
  if (!bringIn) throw new Error('useBringIn stands outside BringInProvider')
  return bringIn
}

const nothing: Pasted = { text: '', html: '' }

/** Brings in copy from anywhere in the window: files chosen or dropped, pasted text, an empty article. */
export const BringInProvider = ({ children }: { readonly children: ReactNode }) => {
  const client = useClient()
  const { open } = useNavigation()
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [reached, setReached] = useState<Reached | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [question, setQuestion] = useState<OpenQuestion | null>(null)
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const running = useRef<Running | null>(null)
  useNotice('importing', ({ step, share }) => setReached({ step, share }))

  const read = async (files: readonly Incoming[], signal: AbortSignal) => {
    const askAboutChanges: AskAboutChanges = (asked) =>
      new Promise((answer) =>
        setQuestion({
          ...asked,
          answer: (choice) => {
            setQuestion(null)
            answer(choice)
          },
        }),
      )
    const onProgress = (next: ImportProgress) => {
      setProgress(next)
      setReached(null)
    }
    const result = await importFiles(client, files, signal, onProgress, askAboutChanges)
    running.current = null
    setProgress(null)
    const [first] = result.ids
    if (result.failed.length > 0 || result.left > 0 || result.told.length > 0) setReport(result)
    else if (result.ids.length > 1) toast({ message: `${counted(result.ids.length, 'article')} brought in` })
    if (first && files.length === 1) open({ name: 'article', id: first })
    // Added after the last was read, and before this was known.
    run(files.slice(result.ids.length + result.failed.length + result.left))
  }
  const run = (given: readonly Incoming[]): void => {
    const files = [...handOverAnnotations(given)]
    if (files.length === 0) return
    const before = running.current
    if (before?.abort.signal.aborted) void before.done.then(() => run(files))
    else if (before) {
      before.files.push(...files)
      setProgress((now) => now && { ...now, total: before.files.length })
      toast({ message: `${counted(files.length, 'file')} ${files.length === 1 ? 'waits its' : 'wait their'} turn` })
    } else {
      const abort = new AbortController()
      running.current = { files, abort, done: read(files, abort.signal) }
    }
  }
  const orSay = (work: Promise<unknown>) => {
    work.catch((error) => toast({ message: messageOf(error), tone: 'problem' }))
  }
  const openFiles = () =>
    orSay(
      client
        .call('dialog.chooseFiles', { purpose: 'article' })
        .then((chosen) => run(chosen.map(({ token, name, size }) => ({ token, name, size })))),
    )
  const createEmpty = () => orSay(client.call('article.create', {}).then(({ id }) => open({ name: 'article', id })))
  const paste = (given = nothing) => setPasted(given)
  const cancel = () => running.current?.abort.abort()

  useShortcut('Mod+O', openFiles, { whileTyping: true })
  useShortcut('Mod+N', createEmpty, { whileTyping: true })
  useCommands([
    { id: 'bring-in.files', label: 'Open files…', keys: 'Mod+O', run: openFiles },
    { id: 'bring-in.paste', label: 'Paste as new article…', run: paste },
    { id: 'bring-in.empty', label: 'New empty article', keys: 'Mod+N', run: createEmpty },
  ])

  const latest = useRef({ openFiles, paste, createEmpty, cancel })
  latest.current = { openFiles, paste, createEmpty, cancel }
  const value = useMemo(
    () => ({
      openFiles: () => latest.current.openFiles(),
      paste: (given?: Pasted) => latest.current.paste(given),
      createEmpty: () => latest.current.createEmpty(),
      cancel: () => latest.current.cancel(),
      progress,
      reached,
    }),
    [progress, reached],
  )
  return (
    <BringInContext value={value}>
      {children}
      <DropOverlay onDrop={(files) => run(files.map((file) => ({ file, name: file.name, size: file.size })))} />
      {pasted ? (
        <PasteDialog
          given={pasted}
          onClose={() => setPasted(null)}
          onTake={async (copy) => {
            const { id } = await client.call('article.paste', copy)
            setPasted(null)
            open({ name: 'article', id })
          }}
        />
      ) : null}
      {question ? <TrackedChangesDialog question={question} onAnswer={question.answer} /> : null}
      <ImportReportDialog report={report} onClose={() => setReport(null)} />
    </BringInContext>
  )
}
