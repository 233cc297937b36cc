import { comparedWords } from '../reading/direct-words.ts'
import { placesAt } from '../place.ts'
import { articleRule, type Draft } from '../rule.ts'

export const authorIsChecker = articleRule({
  id: 'author-is-checker',
  group: 'Confirmation',
  title: 'Author and checker are one',
  why: 'A second pair of eyes sees what the first has got used to.',
  origin: 'Derived from the roles at KSJ and The Investigative Journalist.',
  severity: 'warning',
  readsWords: false,
  parameters: { allowed: { meaning: 'the author may be the checker', value: false } },
  bad: {
    text: '{l}The bridge cost four million.{/l}',
    byline: 'Anna Roth',
    annotations: { l: { state: 'confirmed', evidence: [{ kind: 'document', by: 'Anna Roth' }] } },
  },
  good: {
    text: '{l}The bridge cost four million.{/l}',
    byline: 'Anna Roth',
    annotations: { l: { state: 'confirmed', evidence: [{ kind: 'document', by: 'Tom Lind' }] } },
  },
  check: ({ statements, input }, { parameters }) => {
    if (parameters.allowed || input.article.byline === '') return []
    const byline = ` ${comparedWords(input.article.byline).join(' ')} `
    return statements.flatMap((located): readonly Draft[] => {
      const { state, evidence, id } = located.item
      const [first] = evidence
      const isAuthor = (name: string): boolean => byline.includes(` ${comparedWords(name).join(' ')} `)
      if (state !== 'confirmed' || !first || !evidence.every(({ createdBy }) => isAuthor(createdBy))) return []
      const sentence = `All the evidence was added by ${first.createdBy}, the author: let someone else look at it.`
      return [{ places: placesAt(located), annotationIds: [id], sentence }]
    })
  },
})
