import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { checkInputOf } from '../../core/check/check-input.ts'
import { check } from '../../core/check/checker.ts'
import type { CheckInput } from '../../core/check/input.ts'
import { lineColumn } from '../../core/check/line-column.ts'
import { quotesToCompare } from '../../core/check/quotes-to-compare.ts'
import { fieldText } from '../../core/check/reading/reading.ts'
import { type Judged, judgeFindings, standingOf } from '../../core/check/waivers.ts'
import { plainText } from '../../core/document/plain-text.ts'
import { parseBody } from '../../core/document/schema.ts'
import { countInWords } from '../../core/export/in-words.ts'
import type { Finding, Place } from '../../core/model/finding.ts'
import type { WordDifference } from '../../core/model/word-difference.ts'
import { acceptedRecords } from '../../core/suggest/accepted-records.ts'
import { suggest } from '../../core/suggest/suggest.ts'
import { shortenedDifference } from '../../core/text/shortened-difference.ts'
import { readArticleFile } from '../handlers/read-article-file.ts'
import { wholeId } from './articles.ts'
import type { Call } from './call.ts'
import { loadSuggester } from '../load-suggester.ts'
import { asJson, oneLine } from './terminal-text.ts'

/** What was found, as it is printed. */
export interface Checked {
  readonly output: string
  readonly failures: readonly string[]
  /** A finding is blocking. */
  readonly isNo: boolean
}

const placed = (input: CheckInput, place: Place) => ({
  ...place,
  ...lineColumn(fieldText(input, place.field), place.start),
})

const placeInWords = (input: CheckInput, place: Place): string => {
  const { field, line, column, start, end } = placed(input, place)
  return `${field === 'text' ? '' : `${field} `}${line}:${column} [${start}–${end}]`
}

/** “    We [-may-] {+will+} shut the bridge (-: the transcript, +: here)”, on a line of its own. */
const differenceInWords = ({ elsewhere, pieces }: WordDifference): string => {
  const marked = { both: ['', ''], there: ['[-', '-]'], here: ['{+', '+}'] } as const
  const words = shortenedDifference(pieces).map(({ kind, words }) => marked[kind].join(words))
  return `    ${oneLine(`${words.join(' ')} (-: ${elsewhere}, +: here)`)}\n`
}

const findingInWords = (input: CheckInput, { places, severity, rule, sentence, difference }: Finding): string => {
  const [first, ...others] = places.map((place) => placeInWords(input, place))
  const also = others.length > 0 ? ` (and ${others.join(', ')})` : ''
  return `${first}  ${severity}  ${rule}  ${oneLine(sentence)}${also}\n${difference ? differenceInWords(difference) : ''}`
}

const report = (input: CheckInput, { open: findings, waived }: Judged, json: boolean): Checked => {
  const { counts, cleared } = standingOf(findings)
  const isNo = !cleared
  if (json) {
    const listed = findings.map((finding) => ({
      ...finding,
      places: finding.places.map((place) => placed(input, place)),
    }))
    return {
      output: asJson({ cleared, counts, findings: listed, waived: waived.map(({ waiver }) => waiver) }),
      failures: [],
      isNo,
    }
  }
  const summary = `${cleared ? 'cleared' : 'not cleared'}: ${counts.blocking} blocking, ${countInWords(counts.warning, 'warning')}, ${countInWords(counts.hint, 'hint')}${waived.length > 0 ? `, ${waived.length} waived` : ''}\n`
  return { output: findings.map((finding) => findingInWords(input, finding)).join('') + summary, failures: [], isNo }
}

const idBeginning = /^[0-9a-f][0-9a-f-]{0,35}$/i

/** Whether words name a file: one that is there, or anything that can be no ID. */
export const isFile = async (words: string): Promise<boolean> => {
  if (!idBeginning.test(words)) return true
  return stat(words).then(
    (found) => found.isFile(),
    () => false,
  )
}

/**
 * Checks a file as if it had been imported and its suggestions and offers accepted; nothing is stored.
 * @throws AttestError where the file cannot be read
 */
export const checkFile = async (path: string, json: boolean): Promise<Checked> => {
  const { fields, body } = await readArticleFile(path)
  const { text } = plainText(parseBody(body))
  const at = new Date().toISOString()
  // A headline stays where it stands in the copy; what is known of place, date, byline and credit is needed.
  const offered = Object.fromEntries(
    fields.offers.filter(({ field }) => field !== 'headline').map(({ field, value }) => [field, value]),
  )
  const article = { ...fields, ...offered }
  const suggestions = suggest(loadSuggester(), text, fields.language, article.date)
  const accepted = acceptedRecords(suggestions, text, { articleId: randomUUID(), at, newId: randomUUID })
  const records = { ...accepted, evidence: [], requests: [], library: [] }
  const input = { article, text, ...records, now: at }
  return report(input, { open: check(input), waived: [] }, json)
}

/**
 * Checks an article of the library as it is tagged, by the house rules and the waivers of the library.
 * @throws AttestError `not_found`
 */
export const checkArticle = async (call: Call, beginning: string, json: boolean): Promise<Checked> => {
  const records = await call('article.get', { id: await wholeId(call, beginning) })
  const { text } = plainText(parseBody(records.article.body))
  const quotes = [...quotesToCompare(records.annotations)]
  const library = await call('library.similarQuotes', { articleId: records.article.id, quotes })
  const input = checkInputOf(records, text, library, new Date().toISOString())
  const houseRules = await call('houseRules.get', {})
  return report(input, judgeFindings(check(input, houseRules), records.waivers), json)
}
