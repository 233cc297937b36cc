import { type Finding, type Fix, type TextField, textFields } from '../model/finding.ts'
import { defaultHouseRules, type HouseRules } from '../model/house-rules.ts'
import type { Source } from '../model/source.ts'
import { allAtOnce, type Steps } from '../steps.ts'
import { type Setting, settingOf } from './house-rules.ts'
import { findingId } from './identity.ts'
import type { CheckInput } from './input.ts'
import { languageWords } from './languages/languages.ts'
import { movedPlace } from './place.ts'
import type { Paragraph } from './reading/paragraph.ts'
import { fieldText, type Reading } from './reading/reading.ts'
import type { Located } from './reading/span.ts'
import { type Records, type Statement, statementOf } from './reading/statement.ts'
import type { Draft, Rule, Surroundings } from './rule.ts'
import { allRules } from './rules.ts'
import { sameValue } from './same-value.ts'

/** What a rule found, with its name and weight; its places count from the beginning of what it looked at. */
type Unplaced = Omit<Finding, 'annotationIds'> & { readonly annotationIds: readonly string[] }

interface Ready {
  readonly rule: Rule
  readonly setting: Setting
}

/** Checks one article again and again, and reads again only what has changed. */
export interface Checker {
  readonly check: (input: CheckInput) => readonly Finding[]
  /** The same in steps: after each paragraph, quote or rule on the whole. One check has to end before the next begins. */
  readonly checkInSteps: (input: CheckInput) => Steps<readonly Finding[]>
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

const byAnnotation = <Item extends { readonly annotationId: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> => Map.groupBy(items, ({ annotationId }) => annotationId)

/** What the last check was about, by id. */
interface Known {
  readonly sources: ReadonlyMap<string, Source>
  readonly statements: ReadonlyMap<string, Statement>
}

/** The value as it was before, where it is the same: what was read of it is kept with it. */
const same = <Value>(before: Value | undefined, now: Value): Value =>
  before !== undefined && sameValue(before, now) ? before : now

const recordsOf = (
  { text, annotations, evidence, requests }: CheckInput,
  sources: ReadonlyMap<string, Source>,
): Records => ({
  text,
  annotations: byId(annotations),
  sources,
  evidence: byAnnotation(evidence),
  requests: byAnnotation(requests),
})

const movedFix = (fix: Fix, by: number): Fix =>
  fix.type === 'replace' ? { ...fix, place: movedPlace(fix.place, by) } : fix

const moved = (found: Unplaced, by: number): Unplaced =>
  by === 0
    ? found
    : {
        ...found,
        places: found.places.map((place) => movedPlace(place, by)),
        fixes: found.fixes.map((fix) => movedFix(fix, by)),
      }

const fieldRank = new Map(textFields.map((field, index) => [field, index]))

const inReadingOrder = (one: Finding, other: Finding): number => {
  const [first] = one.places
  const [second] = other.places
  if (!first || !second) return 0
  return (
    (fieldRank.get(first.field) ?? 0) - (fieldRank.get(second.field) ?? 0) ||
    first.start - second.start ||
    first.end - second.end ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  )
}

/** Quotes that lie over each other say the same of the same words: once is enough. */
const withoutEchoes = (findings: readonly Finding[]): readonly Finding[] => {
  const told = new Set<string>()
  return findings.filter(({ rule, sentence, places }) => {
    const key = [rule, sentence, ...places.map(({ field, start, end }) => `${field} ${start} ${end}`)].join('\n')
    return told.has(key) ? false : Boolean(told.add(key))
  })
}

/** The same words may be spoken of twice by one rule: the second gets a number. */
const numbered = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1
    seen.set(finding.id, count)
    return count === 1 ? finding : { ...finding, id: `${finding.id}:${count}` }
  })
}

/**
 * A checker for one article. What it found in a paragraph or about a quote is kept and used again as long as the
 * paragraph, or all that belongs to the quote, is the same; rules on the whole article run every time.
 */
export const createChecker = (
  houseRules: HouseRules = defaultHouseRules,
  rules: readonly Rule[] = allRules,
): Checker => {
  const ready: readonly Ready[] = rules
    .map((rule) => ({ rule, setting: settingOf(rule, houseRules) }))
    .filter(({ setting }) => setting.on)
  let context: Pick<Surroundings, 'language' | 'date'> = { language: '', date: '' }
  let paragraphs: ReadonlyMap<TextField, ReadonlyMap<string, Paragraph>> = new Map()
  let known: Known = { sources: new Map(), statements: new Map() }
  let inParagraphs = new Map<Paragraph, readonly Unplaced[]>()
  let onStatements = new Map<Statement, readonly Unplaced[]>()

  const surroundingsFor = ({ setting }: Ready): Surroundings => ({
    ...context,
    parameters: setting.parameters,
    words: languageWords(context.language),
    spellings: houseRules.spellings,
  })

  const unplaced = ({ rule, setting }: Ready, draft: Draft): Unplaced => ({
    id: findingId(rule.id, draft.about ?? draft.places.map(({ words }) => words)),
    rule: rule.id,
    severity: setting.severity,
    places: draft.places,
    annotationIds: draft.annotationIds ?? [],
    sentence: draft.sentence,
    difference: draft.difference ?? null,
    fixes: draft.fixes ?? [],
  })

  const runAll = (find: (each: Ready) => readonly Draft[]): readonly Unplaced[] =>
    ready.flatMap((each) => find(each).map((draft) => unplaced(each, draft)))

  const checkParagraph = (paragraph: Paragraph): readonly Unplaced[] =>
    runAll((each) => (each.rule.scope === 'paragraph' ? each.rule.check(paragraph, surroundingsFor(each)) : []))

  const checkStatement = (statement: Statement): readonly Unplaced[] =>
    runAll((each) => {
      if (each.rule.scope !== 'statement') return []
      return each.rule
        .check(statement, surroundingsFor(each))
        .map((draft) => ({ ...draft, annotationIds: [statement.id] }))
    })

  /** The texts in paragraphs. A paragraph, source or statement that was there before is the same object. */
  const read = (input: CheckInput): Reading => {
    const kept = new Map<TextField, Map<string, Paragraph>>()
    const paragraphOf = (field: TextField, text: string): Paragraph => {
      const own = kept.get(field) ?? new Map<string, Paragraph>()
      const paragraph = own.get(text) ?? paragraphs.get(field)?.get(text) ?? { field, text }
      kept.set(field, own.set(text, paragraph))
      return paragraph
    }
    const located = textFields.flatMap((field) => {
      let start = 0
      return fieldText(input, field)
        .split('\n')
        .map((text): Located<Paragraph> => {
          const here = { item: paragraphOf(field, text), start }
          start += text.length + 1
          return here
        })
    })
    const bodyByStart = new Map(
      located.filter(({ item }) => item.field === 'text').map((each) => [each.start, each.item]),
    )
    const paragraphFrom = (start: number, end: number): Paragraph => {
      const one = bodyByStart.get(start)
      return one?.text.length === end - start ? one : paragraphOf('text', input.text.slice(start, end))
    }
    const sources = new Map(input.sources.map((source) => [source.id, same(known.sources.get(source.id), source)]))
    const records = recordsOf(input, sources)
    const found = input.annotations
      .map((annotation) => statementOf(records, annotation, paragraphFrom))
      .filter((statement) => statement !== null)
      .map(({ item, start }) => ({ item: same(known.statements.get(item.id), item), start }))
      .sort((a, b) => a.start + (a.item.pieces[0]?.start ?? 0) - (b.start + (b.item.pieces[0]?.start ?? 0)))
    paragraphs = kept
    known = { sources, statements: new Map(found.map(({ item }) => [item.id, item])) }
    return { input: { ...input, sources: [...sources.values()] }, records, paragraphs: located, statements: found }
  }

  function* remembered<Item extends object>(
    before: ReadonlyMap<Item, readonly Unplaced[]>,
    items: readonly Located<Item>[],
    find: (item: Item) => readonly Unplaced[],
  ): Steps<{ readonly kept: Map<Item, readonly Unplaced[]>; readonly placed: readonly Unplaced[] }> {
    const kept = new Map<Item, readonly Unplaced[]>()
    const placed: Unplaced[] = []
    for (const { item, start } of items) {
      const known = kept.get(item) ?? before.get(item)
      const found = known ?? find(item)
      kept.set(item, found)
      placed.push(...found.map((each) => moved(each, start)))
      if (!known) yield
    }
    return { kept, placed }
  }

  function* onArticle(reading: Reading): Steps<readonly Unplaced[]> {
    const found: Unplaced[] = []
    for (const each of ready) {
      if (each.rule.scope !== 'article') continue
      found.push(...each.rule.check(reading, surroundingsFor(each)).map((draft) => unplaced(each, draft)))
      yield
    }
    return found
  }

  function* checkInSteps(input: CheckInput): Steps<readonly Finding[]> {
    const { language, date } = input.article
    if (language !== context.language || date !== context.date) {
      context = { language, date }
      inParagraphs = new Map()
      onStatements = new Map()
    }
    const reading = read(input)
    yield
    const byParagraph = yield* remembered(inParagraphs, reading.paragraphs, checkParagraph)
    const byStatement = yield* remembered(onStatements, reading.statements, checkStatement)
    inParagraphs = byParagraph.kept
    onStatements = byStatement.kept
    const byArticle = yield* onArticle(reading)
    const found = [...byParagraph.placed, ...byStatement.placed, ...byArticle]
    return numbered(withoutEchoes(found.sort(inReadingOrder)))
  }

  return { check: (input) => allAtOnce(checkInSteps(input)), checkInSteps }
}

/** Checks an article once. */
export const check = (input: CheckInput, houseRules: HouseRules = defaultHouseRules): readonly Finding[] =>
  createChecker(houseRules).check(input)
