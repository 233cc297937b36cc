import { describe, expect, test } from 'vitest'
import { check, createChecker } from '../../../src/core/check/checker.ts'
import { exampleInput } from '../../../src/core/check/examples/example-input.ts'
import { allRules } from '../../../src/core/check/rules.ts'
import type { CheckInput } from '../../../src/core/check/input.ts'
import type { Finding } from '../../../src/core/model/finding.ts'
import { defaultHouseRules } from '../../../src/core/model/house-rules.ts'

const article = {
  text: [
    'The bridge of Port Elva is shut. Elva Ferries did not respond to questions.',
    '“{q1}The bridge was never safe{/q1},” {u1}claimed{/u1} {m1}Ines Hale{/m1}, head of the harbour board.',
    '{m2}Tom Reed{/m2}, the mayor, {u2}spoke of{/u2} a “{q2}never safe{/q2}” bridge. {l1}It cost four million.{/l1}',
    'A source said the work would end on Friday, 7 March 2026. Co-operation failed, cooperation began.',
    '“{q3}We will see{/q3},” {u3}said{/u3} {m3}Hale{/m3}. {l2}It cost four million.{/l2}',
  ].join('\n'),
  headline: 'Bridge “safe as houses”',
  annotations: { q3: { source: 'Ines Hale' }, l1: { state: 'recheck' }, l2: { source: 'Tom Reed' } },
} as const

const input = exampleInput(article)

const named = (findings: readonly Finding[], rule: string): Finding => {
  const found = findings.find((finding) => finding.rule === rule)
  if (!found) throw new Error(`no finding of ${rule}`)
  return found
}

/** The input with words put in at an offset of the body, and every annotation where it then lies. */
const typed = (before: CheckInput, at: number, words: string): CheckInput => {
  const text = before.text.slice(0, at) + words + before.text.slice(at)
  const moved = (offset: number): number => (offset > at ? offset + words.length : offset)
  const annotations = before.annotations.map((annotation) => ({
    ...annotation,
    pieces: annotation.pieces.map((piece) => {
      const [start, end] = [moved(piece.start), moved(piece.end)]
      return { start, end, words: text.slice(start, end) }
    }),
  }))
  return { ...before, text, annotations }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item

const words = ['x', '”', ' A source said so. ', '\n', ' Kiev and Kyiv ', ' on Thursday ', '“', ' declined to comment. ']

/** One step of an editor: words typed, a state set, a source changed, a request logged, a header or language set. */
const edited = (before: CheckInput, random: () => number): CheckInput => {
  const kind = Math.floor(random() * 7)
  const change = <Item>(items: readonly Item[], changed: (item: Item) => Item): readonly Item[] => {
    const at = Math.floor(random() * items.length)
    return items.map((item, index) => (index === at ? changed(item) : item))
  }
  if (kind === 0)
    return {
      ...before,
      annotations: change(before.annotations, (each) => ({
        ...each,
        state: pick(['confirmed', 'recheck', 'unconfirmed'], random),
      })),
    }
  if (kind === 1)
    return {
      ...before,
      sources: change(before.sources, (each) => ({
        ...each,
        kind: pick(['person', 'unnamed', 'agency'], random),
        protected: random() < 0.5,
      })),
    }
  if (kind === 2)
    return { ...before, annotations: change(before.annotations, (each) => ({ ...each, detached: random() < 0.5 })) }
  if (kind === 3) {
    const { language, ...rest } = before.article
    return {
      ...before,
      article: {
        ...rest,
        language: pick(['en', 'de', 'fr', language], random),
        date: pick(['2026-03-04', ''], random),
      },
    }
  }
  return typed(before, Math.floor(random() * (before.text.length + 1)), pick(words, random))
}

describe('checking again', () => {
  test.each([1, 2, 3, 4, 5, 6])('finds what checking from scratch finds, over random edits (seed %i)', (seed) => {
    const random = randomFrom(seed)
    const checker = createChecker()
    let current = input
    for (let step = 0; step < 60; step++) {
      current = edited(current, random)
      // A message between threads brings new objects.
      const again = checker.check(structuredClone(current))
      expect(again).toEqual(check(current))
    }
  })

  test('looks at unchanged paragraphs and quotes only once', () => {
    const looked: string[] = []
    const base = {
      group: 'Text',
      title: '',
      why: '',
      origin: '',
      severity: 'hint',
      readsWords: false,
      parameters: {},
      bad: '',
      good: '',
    } as const
    const checker = createChecker(defaultHouseRules, [
      {
        ...base,
        id: 'a',
        scope: 'paragraph',
        check: ({ text }) => {
          looked.push(text)
          return []
        },
      },
      {
        ...base,
        id: 'b',
        scope: 'statement',
        check: ({ id }) => {
          looked.push(id)
          return []
        },
      },
    ])
    checker.check(input)
    looked.length = 0
    checker.check(structuredClone(typed(input, 4, 'old ')))
    expect(looked).toEqual(['The old bridge of Port Elva is shut. Elva Ferries did not respond to questions.'])
  })
})

describe('a finding', () => {
  const findings = check(input)

  test('names its words, where they stand in which text', () => {
    const { places } = named(findings, 'bare-source')
    expect(places).toEqual([{ field: 'text', start: places[0]?.start, end: places[0]?.end, words: 'A source said' }])
    expect(named(findings, 'untagged-quotation').places[0]).toEqual({
      field: 'headline',
      start: 8,
      end: 22,
      words: 'safe as houses',
    })
  })

  test('names the quote it is about, and offers a fix where there is one', () => {
    const { annotationIds, fixes, places } = named(findings, 'loaded-verb')
    expect(annotationIds).toEqual(['q1'])
    expect(fixes).toEqual([{ type: 'replace', label: 'Write “said”', place: places[0], replacement: 'said' }])
  })

  test('keeps its identity when words elsewhere change, also its fix moves along', () => {
    const later = check(typed(input, 0, 'Update. '))
    expect(later.map(({ id }) => id)).toEqual(findings.map(({ id }) => id))
    const [fix] = named(later, 'loaded-verb').fixes
    const [place] = named(later, 'loaded-verb').places
    expect(fix).toMatchObject({ place })
  })

  test('loses its identity when the words it speaks of change', () => {
    const at = input.text.indexOf('did not respond') + 'did not respond'.length
    const before = named(findings, 'wording-and-requests')
    expect(named(check(typed(input, at, ' at all')), 'wording-and-requests').id).not.toBe(before.id)
  })

  test('is told from another about the same words', () => {
    const twice = check(exampleInput('A source said so. A source said so.'))
    const ids = twice.filter(({ rule }) => rule === 'bare-source').map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  test('stands in reading order, headline first', () => {
    const starts = findings.map(({ places: [place] }) => (place?.field === 'headline' ? -1 : (place?.start ?? 0)))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(starts[0]).toBe(-1)
  })
})

describe('house rules', () => {
  const withRule = (id: string, setting: object) => check(input, { rules: { [id]: setting }, spellings: [] })

  test('turn a rule off', () => {
    expect(withRule('bare-source', { on: false }).map(({ rule }) => rule)).not.toContain('bare-source')
  })

  test('set a severity', () => {
    expect(named(withRule('bare-source', { severity: 'hint' }), 'bare-source').severity).toBe('hint')
  })

  test('set a parameter', () => {
    expect(withRule('fragmentary-quote', { parameters: { mostWords: 1 } }).map(({ rule }) => rule)).not.toContain(
      'fragmentary-quote',
    )
    expect(check(input).map(({ rule }) => rule)).toContain('fragmentary-quote')
  })

  test('prefer a spelling', () => {
    const spellings = [{ preferred: 'Co-operation', instead: ['Kooperation'] }]
    const [fix] = named(check(input, { rules: {}, spellings }), 'two-spellings').fixes
    expect(fix).toMatchObject({ replacement: 'co-operation' })
  })
})

test('an article in a language without word lists is checked by the rules that read no words', () => {
  const rules = check(exampleInput({ ...article, language: 'es' })).map(({ rule }) => rule)
  expect(rules).toContain('recheck-open')
  expect(rules).not.toContain('bare-source')
})

describe('a check in steps', () => {
  test('gives way after each paragraph, quote and rule, and finds what a check at once finds', () => {
    const steps = createChecker().checkInSteps(input)
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) count++
    expect(step.value).toEqual(check(input))
    const onTheWhole = allRules.filter(({ scope }) => scope === 'article').length
    expect(count).toBeGreaterThan(onTheWhole + input.text.split('\n').length)
  })

  test('that is not gone on with leaves the checker as it was', () => {
    const checker = createChecker()
    checker.check(input)
    checker.checkInSteps(typed(input, 3, ' A source said so. ')).next()
    expect(checker.check(input)).toEqual(check(input))
  })
})
