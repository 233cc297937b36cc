import type { Source } from '../../model/source.ts'
import { fold } from '../../text/folding.ts'
import { once } from '../once.ts'
import { movedPlace, pieceAsPlace } from '../place.ts'
import { namesOf } from '../reading/names.ts'
import type { Statement } from '../reading/statement.ts'
import { articleRule, type Draft } from '../rule.ts'

const keyOf = (name: string): string => fold(name.replace(/['’]s?$/, '')).folded
const keysOf = once((source: Source): readonly string[] => namesOf(source).map(keyOf))
const mentionKey = once(({ mention }: Statement): string => keyOf(mention?.words ?? ''))

/** Without those whose name is only part of another's: two entries for one source. */
const distinct = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(
    (source) => !sources.some((other) => other !== source && keyOf(other.name).includes(keyOf(source.name))),
  )

export const ambiguousName = articleRule({
  id: 'ambiguous-name',
  group: 'Quotes and speakers',
  title: 'Name that fits two sources',
  why: 'Two people of one surname, or one abbreviation of two bodies: the reader cannot tell who speaks.',
  origin: 'Derived: a surname has to lead to exactly one source.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: {
    text: '“{q1}Yes{/q1},” {u1}said{/u1} {m1}Anna Keller{/m1}. “{q2}No{/q2},” {u2}said{/u2} {m2}Keller{/m2}.',
    annotations: { q2: { source: 'Beat Keller' } },
  },
  good: '“{q1}Yes{/q1},” {u1}said{/u1} {m1}Anna Keller{/m1}. “{q2}No{/q2},” {u2}said{/u2} {m2}Beat Keller{/m2}.',
  check: ({ statements, input }) => {
    const byName = new Map<string, Set<Source>>()
    for (const source of input.sources)
      for (const key of keysOf(source)) byName.set(key, (byName.get(key) ?? new Set()).add(source))
    return statements.flatMap(({ item, start }): readonly Draft[] => {
      const { mention } = item
      const fitting = mention ? distinct([...(byName.get(mentionKey(item)) ?? [])]) : []
      if (!mention || fitting.length < 2) return []
      const names = fitting.map(({ name, function: role }) => (role === '' ? name : `${name} (${role})`)).join(' and ')
      const sentence = `“${mention.words}” may mean ${names}: write the first name or the function too.`
      return [
        {
          places: [movedPlace(pieceAsPlace(mention), start)],
          annotationIds: [item.id],
          sentence,
          about: [mention.words, ...item.pieces.map(({ words }) => words)],
        },
      ]
    })
  },
})
