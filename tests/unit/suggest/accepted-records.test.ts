import { expect, test } from 'vitest'
import { acceptedRecords } from '../../../src/core/suggest/accepted-records.ts'
import { suggestionsIn } from './suggester.ts'

const text =
  '“We will go,” said Ines Hale, head of the harbour board. “Soon.” The film “Two Rivers” is on. The owner declined to comment.'

const accepted = () => {
  let count = 0
  const ground = { articleId: 'article', at: '2026-03-04T12:00:00.000Z', newId: () => `id ${++count}` }
  return acceptedRecords(suggestionsIn(text, 'en'), text, ground)
}

test('quotes and claims become annotations with mention, cue and source', () => {
  const { annotations, sources } = accepted()
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]))
  const quote = annotations.find(({ kind }) => kind === 'quote')
  const { sourceId, mentionId, cueId } = quote?.attribution ?? {}
  expect(sources.find(({ id }) => id === sourceId)?.name).toBe('Ines Hale')
  expect(byId.get(mentionId ?? '')?.pieces[0]?.words).toContain('Ines Hale')
  expect(byId.get(cueId ?? '')?.pieces[0]?.words).toBe('said')
})

test('a source is made once', () => {
  const names = accepted().sources.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('what the text says of confirmation sets no state', () => {
  const { annotations } = accepted()
  expect(annotations.some(({ kind }) => kind === 'claim')).toBe(true)
  expect(new Set(annotations.map(({ state }) => state))).toEqual(new Set(['unchecked']))
})

test('words in marks that nobody speaks are dismissed', () => {
  expect(accepted().dismissed.map(({ words }) => words)).toEqual(['Two Rivers'])
})
