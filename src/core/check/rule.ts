import type { Fix, Place, Severity } from '../model/finding.ts'
import type { Spelling } from '../model/house-rules.ts'
import type { WordDifference } from '../model/word-difference.ts'
import type { Example } from './examples/example.ts'
import type { LanguageWords } from './languages/language-words.ts'
import type { Paragraph } from './reading/paragraph.ts'
import type { Reading } from './reading/reading.ts'
import type { Statement } from './reading/statement.ts'

/** The groups rules are listed in. */
export const ruleGroups = ['Quotes and speakers', 'Sourcing', 'Confirmation', 'Text'] as const
export type RuleGroup = (typeof ruleGroups)[number]

/** Something a house may set: a whole number within bounds, or yes and no. */
export interface Parameter {
  /** What it sets, in a few words. */
  readonly meaning: string
  readonly value: number | boolean
  readonly least?: number
  readonly most?: number
}

type Parameters = Readonly<Record<string, Parameter>>
type Values<Names extends Parameters> = {
  readonly [Name in keyof Names]: [Names[Name]['value']] extends [number]
    ? number
    : [Names[Name]['value']] extends [boolean]
      ? boolean
      : number | boolean
}

/** A finding before the engine gives it its place in the whole text, its severity and its identity. */
export interface Draft {
  readonly places: readonly Place[]
  readonly sentence: string
  readonly annotationIds?: readonly string[]
  readonly difference?: WordDifference
  readonly fixes?: readonly Fix[]
  /** The words that identify it, where they are not those of the places. */
  readonly about?: readonly string[]
}

/** What a rule is told beside what it looks at. */
export interface Surroundings<Names extends Parameters = Parameters> {
  readonly parameters: Values<Names>
  /** The words of the article's language; empty for a language that Attest has no words of. */
  readonly words: LanguageWords
  /** ISO 639-1; empty where unknown. */
  readonly language: string
  /** The date of the article, ISO 8601; empty where unknown. */
  readonly date: string
  readonly spellings: readonly Spelling[]
}

interface Described<Names extends Parameters> {
  /** Words with hyphens: it stands in house rules, waivers and on the command line. */
  readonly id: string
  readonly group: RuleGroup
  readonly title: string
  /** Why the trade has this rule. */
  readonly why: string
  /** Where the rule comes from. */
  readonly origin: string
  readonly severity: Severity
  /** A rule that reads words knows four languages; any other fits all. */
  readonly readsWords: boolean
  readonly parameters: Names
  readonly bad: Example
  readonly good: Example
}

/** Looks at each paragraph by itself; offsets count from its beginning. */
export interface ParagraphRule<Names extends Parameters = Parameters> extends Described<Names> {
  readonly scope: 'paragraph'
  readonly check: (paragraph: Paragraph, surroundings: Surroundings<Names>) => readonly Draft[]
}

/** Looks at each quote and claim by itself; offsets count from the beginning of the text around it. */
export interface StatementRule<Names extends Parameters = Parameters> extends Described<Names> {
  readonly scope: 'statement'
  readonly check: (statement: Statement, surroundings: Surroundings<Names>) => readonly Draft[]
}

/** Looks at the whole article; offsets count from the beginning of each text. */
export interface ArticleRule<Names extends Parameters = Parameters> extends Described<Names> {
  readonly scope: 'article'
  readonly check: (reading: Reading, surroundings: Surroundings<Names>) => readonly Draft[]
}

export type Rule = ParagraphRule | StatementRule | ArticleRule

/** A rule on paragraphs, with its parameters' types known to its check. */
export const paragraphRule = <const Names extends Parameters>(
  rule: Omit<ParagraphRule<Names>, 'scope'>,
): ParagraphRule => ({ ...rule, scope: 'paragraph' }) as unknown as ParagraphRule

/** A rule on quotes and claims. */
export const statementRule = <const Names extends Parameters>(
  rule: Omit<StatementRule<Names>, 'scope'>,
): StatementRule => ({ ...rule, scope: 'statement' }) as unknown as StatementRule

/** A rule on whole articles. */
export const articleRule = <const Names extends Parameters>(rule: Omit<ArticleRule<Names>, 'scope'>): ArticleRule =>
  ({ ...rule, scope: 'article' }) as unknown as ArticleRule
