import type { Source } from '../../model/source.ts'
import { placesAt } from '../place.ts'
import { isNamedIn } from '../reading/names.ts'
import type { Located } from '../reading/span.ts'
import type { Statement } from '../reading/statement.ts'
import { articleRule, type Draft } from '../rule.ts'

const agencyOf = ({ source, relayedBy }: Statement): Source | null =>
  relayedBy ?? (source?.kind === 'agency' ? source : null)

export const agencyWithoutCredit = articleRule({
  id: 'agency-without-credit',
  group: 'Sourcing',
  title: 'Agency material without its credit',
  why: 'Who took it from an agency or another paper says so, in the text or in the credit.',
  origin: 'AP, on attributing material of others.',
  severity: 'warning',
  readsWords: false,
  parameters: {},
  bad: {
    text: '“{q}The bridge is safe{/q},” {u}said{/u} {m}Ines Hale{/m}.',
    annotations: { q: { relayedBy: 'Elva Press' } },
    sources: { 'Elva Press': { kind: 'agency' } },
  },
  good: {
    text: '“{q}The bridge is safe{/q},” {u}said{/u} {m}Ines Hale{/m}.',
    credit: 'Elva Press',
    annotations: { q: { relayedBy: 'Elva Press' } },
    sources: { 'Elva Press': { kind: 'agency' } },
  },
  check: ({ statements, input }) => {
    const { article, text } = input
    const named = `${article.credit}\n${article.byline}\n${article.place}\n${text}`
    const byAgency = new Map<Source, Located<Statement>[]>()
    for (const statement of statements) {
      const agency = agencyOf(statement.item)
      if (agency) byAgency.set(agency, [...(byAgency.get(agency) ?? []), statement])
    }
    return [...byAgency].flatMap(([agency, carried]): readonly Draft[] => {
      if (isNamedIn(agency, named)) return []
      const sentence = `This comes from ${agency.name}, which is named neither in the text nor in the credit: name it.`
      const annotationIds = carried.map(({ item }) => item.id)
      return [{ places: carried.flatMap(placesAt), annotationIds, sentence, about: [agency.name] }]
    })
  },
})
