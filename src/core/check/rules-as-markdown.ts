import type { Severity } from '../model/finding.ts'
import type { WordDifference } from '../model/word-difference.ts'
import { createChecker } from './checker.ts'
import { type Example, exampleArticle } from './examples/example.ts'
import { exampleInput } from './examples/example-input.ts'
import { type Rule, ruleGroups } from './rule.ts'

const severityInWords: Readonly<Record<Severity, string>> = {
  blocking: 'Blocking',
  warning: 'Warning',
  hint: 'Hint',
}

/** The copy of an example as it stands in an article, without its tags. */
const copyOf = (example: Example): string =>
  exampleInput(example)
    .text.split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n')

/** A difference with what stands there struck through and what stands here in bold. */
const differenceAsMarkdown = ({ elsewhere, pieces }: WordDifference): string => {
  const marked = { both: '', there: '~~', here: '**' } as const
  const words = pieces.map(({ kind, words }) => `${marked[kind]}${words}${marked[kind]}`)
  return `${words.join(' ')} (struck through: only in ${elsewhere}; bold: only here)`
}

/** What the rule says of its own example. */
const saidOf = (rule: Rule): string => {
  const { parameters = {}, spellings = [] } = exampleArticle(rule.bad)
  const checker = createChecker({ rules: { [rule.id]: { parameters } }, spellings }, [rule])
  const [finding] = checker.check(exampleInput(rule.bad))
  if (!finding) return ''
  const { sentence, difference } = finding
  return difference ? `${sentence}\n\n${differenceAsMarkdown(difference)}` : sentence
}

const settable = ({ parameters }: Rule): readonly string[] => {
  const listed = Object.entries(parameters).map(([name, { meaning, value }]) => {
    const usual = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
    return `${meaning} (\`${name}\`, usually ${usual})`
  })
  return listed.length === 0 ? [] : [`The house can set: ${listed.join('; ')}.`, '']
}

const section = (rule: Rule): string =>
  [
    `### ${rule.title}`,
    '',
    `\`${rule.id}\` · ${severityInWords[rule.severity]}${rule.readsWords ? ' · English, German, French, Italian' : ''}`,
    '',
    `${rule.why} (${rule.origin.replace(/\.$/, '')}.)`,
    '',
    copyOf(rule.bad),
    '',
    saidOf(rule),
    '',
    ...settable(rule),
  ].join('\n')

/** The rules as a section of a guide, by group: title, weight, why, an example and what is said of it. */
export const rulesAsMarkdown = (rules: readonly Rule[]): string =>
  ruleGroups
    .map((group) => {
      const sections = rules.filter((rule) => rule.group === group).map(section)
      return [`## ${group}`, '', ...sections].join('\n')
    })
    .join('\n')
    .trimEnd()
