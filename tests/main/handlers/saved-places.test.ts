import type { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotationPieces } from '../../../src/core/document/annotation-pieces.ts'
import { contextAround } from '../../../src/core/document/context-around.ts'
import { keepAnnotations } from '../../../src/core/document/keep-annotations.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { noAttribution, type Piece } from '../../../src/core/model/annotation.ts'
import type { ChangeInput } from '../../../src/core/model/change.ts'
import { openLibrary } from '../../../src/main/store/open-library.ts'
import { idOf } from '../../support/article-records.ts'
import { edited, editing, type Step, steps } from '../../support/random-editing.ts'
import { taggedBody } from '../../support/tagged-body.ts'
import { openTestLibrary, type TestLibrary } from '../../support/test-library.ts'

/** An editor at work on one article: what stands on the screen, and what is not saved yet. */
interface Work {
  readonly id: string
  state: EditorState
  version: number
  changes: ChangeInput[]
  readonly made: string[]
  readonly removed: Set<string>
}

const fields = {
  kind: 'quote',
  manner: 'direct',
  attribution: noAttribution,
  state: 'unchecked',
  note: '',
} as const

const wellFormed = (piece: Piece): Piece => ({ ...piece, words: piece.words.toWellFormed() })

/** What is stored has to be what a reading of the stored text, from scratch, finds. */
const expectTruth = async ({ call }: TestLibrary, work: Work): Promise<void> => {
  const { article, annotations } = await call('article.get', { id: work.id })
  const body = parseBody(article.body)
  const shown = keepAnnotations(work.state.doc, (id) => work.made.includes(id) && !work.removed.has(id))
  expect(body.toJSON()).toEqual(shown.toJSON())
  const plain = plainText(body)
  const marks = annotationPieces(body, plain)
  expect([...marks.keys()].sort()).toEqual(
    annotations
      .filter((each) => !each.detached)
      .map((each) => each.id)
      .sort(),
  )
  expect(annotations.map((each) => each.id).sort()).toEqual(work.made.filter((id) => !work.removed.has(id)).sort())
  for (const annotation of annotations) {
    const pieces = marks.get(annotation.id)
    if (!pieces) continue
    expect(annotation.pieces).toEqual(pieces.map(wellFormed))
    const { prefix, suffix } = contextAround(plain.text, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
    expect(annotation).toMatchObject({ prefix: prefix.toWellFormed(), suffix: suffix.toWellFormed() })
  }
}

const save = async (library: TestLibrary, work: Work): Promise<void> => {
  const { id, version, changes } = work
  const saved = await library.call('article.save', {
    id,
    version,
    body: JSON.stringify(work.state.doc.toJSON()),
    changes,
  })
  work.version = saved.version
  work.changes = []
  await expectTruth(library, work)
}

/** What each day begins with: paragraphs, a list and a block quote. */
const copy = parseBody(
  taggedBody(
    [
      'The mayor said “we will go” on Friday, and left. 😀',
      { heading: 2, text: 'What others say' },
      { bullets: [['One {b}bold{/b} word'], ['Two{br}lines']] },
      { quote: ['“Nous irons”, a dit le maire.'] },
      'قال: «سنذهب غدا».',
    ],
    idOf,
  ),
)

let tags = 0

const change = (work: Work, step: Step, id: string): void => {
  if (step.type === 'tag') {
    work.made.push(id)
    work.changes.push({ type: 'annotation.create', id, articleId: work.id, fields })
  } else if (step.type === 'settle' && work.made.includes(id)) {
    work.changes.push({ type: 'annotation.change', id, fields: { state: 'confirmed' } })
  } else if (step.type === 'remove' && work.made.includes(id)) {
    const isRemoved = work.removed.has(id)
    work.changes.push({ type: isRemoved ? 'annotation.restore' : 'annotation.remove', id })
    if (isRemoved) work.removed.delete(id)
    else work.removed.add(id)
  }
}

const take = async (library: TestLibrary, work: Work, step: Step): Promise<void> => {
  const id = 'which' in step ? (work.made[step.which % work.made.length] ?? idOf('none')) : idOf(`tag ${tags++}`)
  work.state = edited(work.state, step, id)
  change(work, step, id)
  if (step.type === 'save') await save(library, work)
  if (step.type === 'reopen') await library.reopen()
}

test('after any editing, tagging, undo and redo, what is saved is what a fresh reading of the text finds', async () => {
  const library = await openTestLibrary()
  const property = fc.asyncProperty(steps, async (day) => {
    const { id } = await library.call('article.create', {})
    const work: Work = { id, state: editing(copy), version: 1, changes: [], made: [], removed: new Set() }
    for (const step of day) await take(library, work, step)
    await save(library, work)
    await library.reopen()
    await expectTruth(library, work)
  })
  await fc.assert(property, {
    seed: 20260312,
    numRuns: 60,
    interruptAfterTimeLimit: 250_000,
    markInterruptAsFailure: true,
  })
  expect(library.faults).toEqual([])

  library.close()
  const { database } = await openLibrary(library.path)
  for (const table of ['article_search', 'annotation_search', 'source_search']) {
    // Compares the full-text index with the rows it is of; throws where they differ.
    database.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`).run()
  }
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.pragma('foreign_key_check')).toEqual([])
  database.close()
})
