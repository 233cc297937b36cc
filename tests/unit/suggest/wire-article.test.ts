import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Suggestion, shownFrom } from '../../../src/core/model/suggestion.ts'
import { suggestionsIn } from './suggester.ts'

/** Real copy lies outside the project: the test reads it where the folder is named, and tells of it in outline. */
const path = join(process.env.ATTEST_SHARED ?? '', 'articles', 'cassis-moscow.txt')
const isThere = process.env.ATTEST_SHARED !== undefined && existsSync(path)

/** "kind speaker: cue, first word to last word, how many words; state or outcome" */
const outlineOf = ({ kind, sources, cue, pieces, confirmation }: Suggestion): string => {
  const said = pieces.flatMap(({ words }) => words.match(/[\p{L}\p{N}-]+/gu) ?? [])
  const told = confirmation ? `; ${confirmation.outcome ?? confirmation.state}` : ''
  const who = sources.map(({ name }) => name).join(' or ') || 'nobody'
  return `${kind} ${who}: ${cue?.words ?? '-'}, ${said[0]} to ${said.at(-1)}, ${said.length}${told}`
}

describe.runIf(isThere)('a wire article as it reached an editor', () => {
  const suggestions = isThere ? suggestionsIn(readFileSync(path, 'utf8'), 'en') : []

  test('has all proposed that an editor would mark, by whom it is, and nothing else', () => {
    expect(suggestions.map(outlineOf)).toEqual([
      'claim nobody: is expected, Federal to Friday, 9; unchecked',
      'quote Organization for Security and Co-operation in Europe: is talking about, a to crisis, 3',
      'quote Russian Foreign Ministry: cites, the to OSCE, 14',
      'claim Federal Department of Foreign Affairs: -, There to Monday, 20; unconfirmed',
      'quote Russian Foreign Ministry: According to, Federal to Friday, 10',
      'quote Maria Zakharova: said, The to OSCE, 19',
      'quote Maria Zakharova: also announced, the to visit, 6',
      'quote Ansa: had previously written about, Cassis to Tuesday, 4',
      'claim Federal Department of Foreign Affairs: -, The to trip, 23; no reply',
      'quote Ignazio Cassis: wrote, They to battlefield, 14',
      'quote Andrij Sybiha: According to, the to discussed, 11',
      'quote Ignazio Cassis: had already announced, that to OSCE, 19',
      'quote Ignazio Cassis: said, Depending to Washington, 15',
    ])
  })

  test('has each of them shown', () => {
    expect(suggestions.filter(({ score }) => score < shownFrom)).toEqual([])
  })

  test('tells what the spokesperson is, and whose', () => {
    const zakharova = suggestions.flatMap(({ sources }) => sources).find(({ name }) => name === 'Maria Zakharova')
    expect(zakharova).toMatchObject({
      kind: 'person',
      function: 'spokesperson',
      affiliation: 'Russian Foreign Ministry',
    })
  })

  test('tells by which channels they spoke', () => {
    const channels = suggestions.map(({ channel }) => channel).filter((channel) => channel !== '')
    expect(channels).toEqual([
      expect.stringContaining('question'),
      expect.stringContaining('X platform'),
      expect.stringMatching(/\bX$/),
    ])
  })
})
