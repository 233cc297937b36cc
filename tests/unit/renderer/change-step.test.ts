import { closeHistory, history, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import { type Command, EditorState, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schema } from '../../../src/core/document/schema.ts'
import { noAttribution } from '../../../src/core/model/annotation.ts'
import { applyChange, fieldsOf, holdRecords } from '../../../src/core/model/apply-change.ts'
import type { Change } from '../../../src/core/model/change.ts'
import { invertChange } from '../../../src/core/model/invert-change.ts'
import { confirmationStates } from '../../../src/core/model/state.ts'
import { ChangeStep } from '../../../src/renderer/src/article/session/change-step.ts'
import { articleRecords, idOf } from '../../support/article-records.ts'

const made = { by: 'Editor', at: '2026-03-12T10:00:00.000Z' }
const copy = 'Nobody skips the last stair, the keeper said.'

/** An article with its history: records are changed by whatever steps pass, as in the window. */
const openDesk = () => {
  const loaded = articleRecords({ body: [copy] })
  let records = holdRecords(loaded)
  let state = EditorState.create({
    doc: schema.nodeFromJSON(loaded.article.body),
    plugins: [history({ newGroupDelay: 500 })],
  })
  const passed: Change[] = []

  const dispatch = (transaction: Transaction): void => {
    const changes = transaction.steps.flatMap((step) => (step instanceof ChangeStep ? step.forward : []))
    passed.push(...changes)
    records = changes.reduce((held, change) => applyChange(held, change, made), records)
    state = state.apply(transaction)
  }
  const act = (changes: readonly Change[], edit?: (transaction: Transaction) => void): void => {
    const backward: Change[] = []
    let held = records
    for (const change of changes) {
      const before = held
      backward.unshift(invertChange(change, (id) => fieldsOf(before, id)))
      held = applyChange(held, change, made)
    }
    const transaction = closeHistory(state.tr)
    edit?.(transaction)
    dispatch(transaction.step(new ChangeStep(changes, backward)))
  }
  const run = (command: Command) => (): boolean => command(state, dispatch)
  const shown = () => ({
    text: state.doc.textContent,
    body: state.doc.toJSON(),
    headline: records.article.headline,
    annotations: [...records.annotations.values()]
      .filter(({ id }) => !records.removed.has(id))
      .map(({ id, kind, state: standing, note, attribution }) => ({ id, kind, standing, note, attribution })),
    evidence: [...records.evidence.keys()].filter((id) => !records.removed.has(id)),
    sources: [...records.sources.keys()].filter((id) => !records.removed.has(id)),
  })

  return {
    shown,
    passed,
    undo: run(undo),
    redo: run(redo),
    depths: () => ({ undo: undoDepth(state), redo: redoDepth(state) }),
    /** One group of typing at the end of the copy. */
    type: (letters: string): void => {
      dispatch(closeHistory(state.tr).insertText(letters, state.doc.content.size - 1))
    },
    erase: (from: number, to: number): void => dispatch(closeHistory(state.tr).delete(from, to)),
    tag: (name: string, from: number, to: number): void =>
      act(
        [
          {
            type: 'annotation.create',
            id: idOf(name),
            articleId: loaded.article.id,
            fields: { kind: 'quote', manner: 'direct', attribution: noAttribution, state: 'unchecked', note: '' },
          },
        ],
        (transaction) => transaction.addMark(from, to, schema.mark('annotation', { id: idOf(name) })),
      ),
    untag: (name: string): void =>
      act([{ type: 'annotation.remove', id: idOf(name) }], (transaction) =>
        transaction.removeMark(0, transaction.doc.content.size, schema.mark('annotation', { id: idOf(name) })),
      ),
    setState: (name: string, standing: (typeof confirmationStates)[number]): void =>
      act([{ type: 'annotation.change', id: idOf(name), fields: { state: standing }, reason: '' }]),
    addEvidence: (name: string, on: string): void =>
      act([
        {
          type: 'evidence.add',
          id: idOf(name),
          annotationId: idOf(on),
          fields: { kind: 'call', locator: '', date: '', excerpt: '', link: '', file: null },
        },
      ]),
    setHeadline: (headline: string): void =>
      act([{ type: 'article.change', id: loaded.article.id, fields: { headline } }]),
  }
}

type Desk = ReturnType<typeof openDesk>

describe('changes of records in the history of the text', () => {
  it('are undone and redone with the text, in one order, as often as wanted', () => {
    const desk = openDesk()
    const steps: readonly (() => void)[] = [
      () => desk.type(' Twice.'),
      () => desk.tag('quote', 1, 14),
      () => desk.setState('quote', 'confirmed'),
      () => desk.addEvidence('recording', 'quote'),
      () => desk.setHeadline('The last stair'),
      () => desk.type(' Thrice.'),
      () => desk.untag('quote'),
    ]
    const standings = [desk.shown()]
    for (const step of steps) {
      step()
      standings.push(desk.shown())
    }
    for (let round = 0; round < 3; round += 1) {
      for (const standing of standings.slice(0, -1).toReversed()) {
        expect(desk.undo()).toBe(true)
        expect(desk.shown()).toEqual(standing)
      }
      for (const standing of standings.slice(1)) {
        expect(desk.redo()).toBe(true)
        expect(desk.shown()).toEqual(standing)
      }
    }
  })

  it('restore with redo what was made and taken back, and never make it again', () => {
    const desk = openDesk()
    desk.tag('quote', 1, 14)
    desk.addEvidence('recording', 'quote')
    for (const back of [desk.undo, desk.undo, desk.redo, desk.redo, desk.undo, desk.undo, desk.redo, desk.redo]) back()
    expect(desk.passed.map(({ type }) => type)).toEqual([
      'annotation.create',
      'evidence.add',
      'evidence.remove',
      'annotation.remove',
      'annotation.restore',
      'evidence.restore',
      'evidence.remove',
      'annotation.remove',
      'annotation.restore',
      'evidence.restore',
    ])
  })

  it('take mark and record of a tag back as one', () => {
    const desk = openDesk()
    desk.tag('quote', 1, 14)
    expect(desk.depths()).toEqual({ undo: 1, redo: 0 })
    desk.undo()
    expect(desk.shown().annotations).toEqual([])
    expect(JSON.stringify(desk.shown().body)).not.toContain('annotation')
  })

  it('do nothing where there is nothing to undo or redo', () => {
    const desk = openDesk()
    expect(desk.undo()).toBe(false)
    desk.setHeadline('The last stair')
    expect(desk.redo()).toBe(false)
    desk.undo()
    expect(desk.undo()).toBe(false)
    desk.redo()
    expect(desk.redo()).toBe(false)
    expect(desk.shown().headline).toBe('The last stair')
  })

  it('drop what could be redone once something new is done', () => {
    const desk = openDesk()
    desk.tag('quote', 1, 14)
    desk.undo()
    desk.type(' New.')
    expect(desk.redo()).toBe(false)
    expect(desk.shown().annotations).toEqual([])
  })

  it('leave the text as it is', () => {
    const desk = openDesk()
    const { body } = desk.shown()
    desk.setHeadline('The last stair')
    desk.undo()
    desk.redo()
    expect(desk.shown().body).toEqual(body)
  })

  it('come back exactly, over any course of edits, tags, states, undo and redo', () => {
    const names = ['a', 'b', 'c']
    const name = fc.constantFrom(...names)
    const course = fc.array(
      fc.oneof(
        fc.record({ do: fc.constant('type' as const), letters: fc.constantFrom('x', ' said', ' 👩‍🚒') }),
        fc.record({ do: fc.constant('erase' as const), from: fc.nat({ max: 30 }), length: fc.nat({ max: 12 }) }),
        fc.record({ do: fc.constant('tag' as const), name, from: fc.nat({ max: 20 }), length: fc.nat({ max: 15 }) }),
        fc.record({ do: fc.constant('untag' as const), name }),
        fc.record({ do: fc.constant('state' as const), name, state: fc.constantFrom(...confirmationStates) }),
        fc.record({ do: fc.constant('headline' as const), headline: fc.constantFrom('One', 'Two', '') }),
        fc.record({ do: fc.constant('undo' as const), times: fc.integer({ min: 1, max: 4 }) }),
        fc.record({ do: fc.constant('redo' as const), times: fc.integer({ min: 1, max: 4 }) }),
      ),
      { maxLength: 30 },
    )
    const isShown = (desk: Desk, wanted: string): boolean =>
      desk.shown().annotations.some(({ id }) => id === idOf(wanted))

    fc.assert(
      fc.property(course, (steps) => {
        const desk = openDesk()
        const tagged = new Map<string, number>()
        // What undo and redo have to bring back, kept here by hand.
        let done = [desk.shown()]
        let undone: ReturnType<Desk['shown']>[] = []
        const did = (act: () => void): void => {
          act()
          done = [...done, desk.shown()]
          undone = []
        }
        const current = (wanted: string): string => `${wanted}${tagged.get(wanted) ?? 0}`
        for (const step of steps) {
          const end = desk.shown().text.length
          if (step.do === 'type') did(() => desk.type(step.letters))
          if (step.do === 'headline') did(() => desk.setHeadline(step.headline))
          if (step.do === 'erase' && step.length > 0 && step.from + step.length < end)
            did(() => desk.erase(step.from + 1, step.from + 1 + step.length))
          if (step.do === 'tag' && step.length > 0 && step.from + step.length < end) {
            tagged.set(step.name, (tagged.get(step.name) ?? 0) + 1)
            did(() => desk.tag(current(step.name), step.from + 1, step.from + 1 + step.length))
          }
          if (step.do === 'untag' && isShown(desk, current(step.name))) did(() => desk.untag(current(step.name)))
          if (step.do === 'state' && isShown(desk, current(step.name)))
            did(() => desk.setState(current(step.name), step.state))
          if (step.do === 'undo') {
            for (let time = 0; time < step.times; time += 1) {
              const last = done.at(-1)
              const hasMore = done.length > 1
              expect(desk.undo()).toBe(hasMore)
              if (!hasMore || !last) break
              undone = [last, ...undone]
              done = done.slice(0, -1)
              expect(desk.shown()).toEqual(done.at(-1))
            }
          }
          if (step.do === 'redo') {
            for (let time = 0; time < step.times; time += 1) {
              const [next, ...rest] = undone
              expect(desk.redo()).toBe(next !== undefined)
              if (!next) break
              undone = rest
              done = [...done, next]
              expect(desk.shown()).toEqual(next)
            }
          }
        }
      }),
      { seed: 20260312, numRuns: 150 },
    )
  })
})
