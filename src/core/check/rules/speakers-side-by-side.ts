import { placesAt } from '../place.ts'
import type { Located } from '../reading/span.ts'
import type { Statement } from '../reading/statement.ts'
import { articleRule, type Draft } from '../rule.ts'

const firstOf = ({ item, start }: Located<Statement>): number => start + (item.pieces[0]?.start ?? 0)
const lastOf = ({ item, start }: Located<Statement>): number => start + (item.pieces.at(-1)?.end ?? 0)

const standsBetween = ({ item, start }: Located<Statement>, from: number, to: number): boolean =>
  [item.mention, item.cue].some((piece) => piece && piece.start + start >= from && piece.end + start <= to)

export const speakersSideBySide = articleRule({
  id: 'speakers-side-by-side',
  group: 'Quotes and speakers',
  title: 'Two speakers side by side',
  why: 'Where one quote follows another, a reader takes both for the same voice until told otherwise.',
  origin: 'Reuters handbook: do not run quotes from different speakers together.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: '“{q1}The bridge is safe{/q1},” {u1}said{/u1} {m1}Ines Hale{/m1}. “{q1}We looked at it.{/q1}” “{q2}It is not{/q2},” {u2}said{/u2} {m2}Tom Reed{/m2}.',
  good: '“{q1}The bridge is safe{/q1},” {u1}said{/u1} {m1}Ines Hale{/m1}. {m2}Tom Reed{/m2} {u2}said{/u2}: “{q2}It is not.{/q2}”',
  check: ({ statements, input }) => {
    const direct = statements.filter(({ item }) => item.kind === 'quote' && item.manner === 'direct' && item.source)
    return direct.flatMap((next, index): readonly Draft[] => {
      const before = direct[index - 1]
      const [speaker, other] = [before?.item.source, next.item.source]
      if (!before || !speaker || !other || speaker.id === other.id) return []
      const [from, to] = [lastOf(before), firstOf(next)]
      if (to < from) return []
      const between = input.text.slice(from, to)
      if (/[\p{L}\p{N}]/u.test(between)) return []
      const isTold = standsBetween(before, from, to) || standsBetween(next, from, to)
      if (isTold) return []
      const sentence = `${speaker.name} and ${other.name} speak here without a word between them: name the second before the quote.`
      return [
        {
          places: [...placesAt(next).slice(0, 1), ...placesAt(before).slice(-1)],
          annotationIds: [before.item.id, next.item.id],
          sentence,
        },
      ]
    })
  },
})
