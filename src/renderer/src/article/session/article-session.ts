import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { ResolvedPos } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { followDismissals } from '../../../../core/anchor/follow-dismissals.ts'
import type { ArticleRecords } from '../../../../core/api.ts'
import { bodyText } from '../../../../core/document/body-text.ts'
import { offsetAt, positionAt } from '../../../../core/document/plain-text.ts'
import { type Annotation, isAttributable } from '../../../../core/model/annotation.ts'
import { applyChange, fieldsOf, type HeldRecords, holdRecords } from '../../../../core/model/apply-change.ts'
import type { Change } from '../../../../core/model/change.ts'
import { invertChange } from '../../../../core/model/invert-change.ts'
import type { Client } from '../../api/client.ts'
import type { Mode } from '../editor/annotate-mode.ts'
import { annotationsAt } from '../editor/annotations-at.ts'
import { takeCopyEditor } from '../editor/copy-editor.ts'
import { lookOfMark } from '../editor/mark-look.ts'
import { checkInWorker } from '../findings/check-asker.ts'
import { createFindings, type Findings } from '../findings/create-findings.ts'
import { createSuggestions, type Suggestions } from '../suggestions/create-suggestions.ts'
import { answeredBy } from '../suggestions/registry.ts'
import { readSuggestions } from '../suggestions/suggestion-reader.ts'
import { ChangeStep } from './change-step.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { type Outline, outlineOf } from './outline.ts'
import { untaggedIn } from './untagged.ts'
import { createValue, type Value } from './value.ts'

/** How long after the last key the text is read as a whole again, in milliseconds. */
const outlinePause = 150

/** Which annotation a transaction selects, whatever else lies at the caret. */
export const selectMeta = 'selectAnnotation'

/** Which suggestion a transaction makes the active one, whatever else lies at the caret. */
export const activateMeta = 'activateSuggestion'

/** An open article: its editor, its records, and the way of both to the library. */
export interface ArticleSession {
  readonly id: string
  readonly editor: Editor
  readonly records: Value<HeldRecords>
  readonly outline: Value<Outline>
  readonly selectedId: Value<string | null>
  readonly suggestions: Suggestions
  readonly findings: Findings
  /** The quote or claim selected last: what a new mention or cue belongs to. */
  readonly lastStatementId: () => string | null
  readonly mode: Value<Mode>
  /** Counts the edits refused while annotating. */
  readonly refusals: Value<number>
  readonly outbox: Outbox
  /** Makes changes, and edits of the text that go with them, as one undo step. */
  readonly act: (changes: readonly Change[], edit?: (transaction: Transaction) => void) => void
  /** Takes records read anew from the library, if they are of the version this session holds. */
  readonly takeRecords: (records: ArticleRecords) => boolean
  readonly readOutline: () => Outline
  readonly close: () => void
}

const visible = (records: HeldRecords, id: string): Annotation | null =>
  records.removed.has(id) ? null : (records.annotations.get(id) ?? null)

/** @param editorName who the changes are shown as made by until the library has answered */
export const openArticleSession = (client: Client, loaded: ArticleRecords, editorName: string): ArticleSession => {
  const { id } = loaded.article
  let version = loaded.article.version
  let lastStatement: string | null = null
  let outlineTimer: ReturnType<typeof setTimeout> | null = null

  const records = createValue(holdRecords(loaded))
  const selectedId = createValue<string | null>(null)
  const mode = createValue<Mode>(loaded.article.wordCount === 0 ? 'write' : 'annotate')
  const refusals = createValue(0)
  const made = () => ({ by: editorName, at: new Date().toISOString() })

  const { editor, drawings, refreshMarks, take } = takeCopyEditor()
  take(loaded.article.body, {
    lookOf: (markId) => lookOfMark(records.get(), markId, selectedId.get()),
    isKnown: (annotationId) => visible(records.get(), annotationId) !== null,
    isAnnotating: () => mode.get() === 'annotate',
    onRefusal: () => refusals.set(refusals.get() + 1),
    onClick: (place) => selectAt(place),
  })

  const outline = createValue(outlineOf(editor.state.doc, loaded.article.language))

  const suggestions = createSuggestions({
    editor,
    drawing: drawings.suggested,
    records,
    outline,
    read: readSuggestions,
    resolve: async (names) => answeredBy(await client.call('sources.resolve', { names: [...names] })),
  })

  const findings = createFindings({
    articleId: id,
    editor,
    drawing: drawings.foundWords,
    records,
    outline,
    check: checkInWorker,
  })

  /** Selects the innermost of what lies at a place, unless one that lies there is selected already. */
  const selectAt = (place: ResolvedPos): void => {
    const here = annotationsAt(place, outline.get().pieces).filter((found) => visible(records.get(), found))
    const current = selectedId.get()
    const chosen = current && here.includes(current) ? current : (here[0] ?? null)
    selectedId.set(chosen)
    if (chosen === null) suggestions.activateAt(offsetAt(outline.get().plain.blocks, place.pos))
  }

  /** Keeps dismissals at their words, as the library does when it saves. */
  const followText = (before: string, after: string): void => {
    const held = records.get()
    const known = [...held.dismissals.values()]
    const followed = followDismissals(known, before, after)
    if (followed.every((dismissal, index) => dismissal === known[index])) return
    records.set({ ...held, dismissals: new Map(followed.map((dismissal) => [dismissal.id, dismissal])) })
  }

  /** Draws what nobody has tagged, and what cannot be seen by itself. */
  const drawOutline = (): void => {
    const read = outline.get()
    const ranges = untaggedIn(records.get(), read).map(({ start, end }) => ({
      from: positionAt(read.plain.blocks, start),
      to: positionAt(read.plain.blocks, end),
      attributes: { class: 'untagged' },
    }))
    const unseen = read.hidden.map(({ at, length, name }) => ({
      from: positionAt(read.plain.blocks, at),
      to: positionAt(read.plain.blocks, at + length),
      attributes: { class: 'hidden-character', title: name },
    }))
    editor.view.dispatch(drawings.hidden.show(drawings.untagged.show(editor.state.tr, ranges), unseen))
  }

  const readOutline = (): Outline => {
    if (outlineTimer !== null) clearTimeout(outlineTimer)
    outlineTimer = null
    const read = outlineOf(editor.state.doc, records.get().article.language)
    followText(outline.get().plain.text, read.plain.text)
    outline.set(read)
    drawOutline()
    return read
  }

  const outbox = createOutbox(
    async ({ body, changes }) => {
      const saved = await client.call('article.save', { id, version, body, changes: [...changes] })
      version = saved.version
      if (saved.annotations.length === 0) return saved.savedAt
      const held = records.get()
      const annotations = new Map(held.annotations)
      for (const annotation of saved.annotations) annotations.set(annotation.id, annotation)
      // What was done meanwhile lies over what the save answered.
      const meanwhile = outbox.pending().slice(changes.length)
      const answered: HeldRecords = { ...held, annotations }
      records.set(meanwhile.reduce((over, change) => applyChange(over, change, made()), answered))
      return saved.savedAt
    },
    () => bodyText(editor.state.doc),
  )

  const act: ArticleSession['act'] = (changes, edit) => {
    const backward: Change[] = []
    let held = records.get()
    for (const change of changes) {
      const before = held
      backward.unshift(invertChange(change, (recordId) => fieldsOf(before, recordId)))
      held = applyChange(held, change, made())
    }
    const transaction = closeHistory(editor.state.tr)
    edit?.(transaction)
    if (changes.length > 0) transaction.step(new ChangeStep(changes, backward))
    editor.view.dispatch(transaction)
  }

  editor.on('transaction', ({ transaction }) => {
    suggestions.follow(transaction)
    const changes = transaction.steps.flatMap((step) => (step instanceof ChangeStep ? step.forward : []))
    const bodyChanged = transaction.steps.some((step) => !(step instanceof ChangeStep))
    if (changes.length > 0)
      records.set(changes.reduce((held, change) => applyChange(held, change, made()), records.get()))
    outbox.add(changes, bodyChanged)
    if (changes.length > 0) readOutline()
    else if (bodyChanged) {
      if (outlineTimer !== null) clearTimeout(outlineTimer)
      outlineTimer = setTimeout(readOutline, outlinePause)
    }

    const chosen: string | null | undefined = transaction.getMeta(selectMeta)
    const activated: string | undefined = transaction.getMeta(activateMeta)
    if (activated !== undefined) {
      selectedId.set(null)
      suggestions.activeId.set(activated)
    } else if (chosen !== undefined) selectedId.set(chosen)
    else if (transaction.selectionSet && transaction.selection.empty) selectAt(transaction.selection.$head)
  })

  const endings = [
    records.watch(refreshMarks),
    selectedId.watch(() => {
      const selected = selectedId.get()
      if (selected) suggestions.activeId.set(null)
      if (selected && isAttributable(visible(records.get(), selected)?.kind ?? 'note')) lastStatement = selected
      refreshMarks()
    }),
  ]
  drawOutline()

  return {
    id,
    editor,
    records,
    outline,
    selectedId,
    suggestions,
    findings,
    lastStatementId: () => (lastStatement && visible(records.get(), lastStatement) ? lastStatement : null),
    mode,
    refusals,
    outbox,
    act,
    readOutline,
    takeRecords: (fresh) => {
      if (fresh.article.version !== version || outbox.pending().length > 0) return false
      records.set({ ...holdRecords(fresh), removed: records.get().removed })
      return true
    },
    close: () => {
      for (const end of endings) end()
      suggestions.close()
      findings.close()
      if (outlineTimer !== null) clearTimeout(outlineTimer)
      editor.destroy()
    },
  }
}
