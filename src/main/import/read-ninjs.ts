import { z } from 'zod'
import { AttestError } from '../../core/errors.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { checkJson } from './check-json.ts'
import { type Copy, underHeadline } from './copy.ts'
import { bylineOf, dayOf, languageCodeOf, oneLineOf } from './head-fields.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'

const text = z.string().optional().catch(undefined)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).optional().catch(undefined)

const valueSchema = z.object({ role: text, contentType: text, contenttype: text, value: text }).catch({})

/** What is read of ninjs. Names are those of versions 3, 2 and 1, in that order; what does not fit is passed over. */
const ninjsSchema = z.object({
  uri: text,
  headlines: list(valueSchema),
  headline: text,
  title: text,
  bodies: list(valueSchema),
  body_xhtml: text,
  body_text: text,
  by: text,
  byline: text,
  slugline: text,
  located: text,
  contentCreated: text,
  contentcreated: text,
  versionCreated: text,
  versioncreated: text,
  copyrightHolder: text,
  copyrightholder: text,
  language: text,
  edNote: text,
  ednote: text,
  associations: z.unknown().optional(),
  renditions: z.unknown().optional(),
  subjects: z.unknown().optional(),
  subject: z.unknown().optional(),
})
type Ninjs = z.infer<typeof ninjsSchema>

interface Body {
  readonly role: string
  readonly value: string
  readonly isMarkup: boolean
}

const bodyOf = ({ role = '', contentType, contenttype, value = '' }: z.infer<typeof valueSchema>): Body => ({
  role,
  value,
  isMarkup:
    /html/i.test(contentType ?? contenttype ?? '') || /^\s*<(?:p|h\d|div|html|body|ul|ol|blockquote)[\s>]/i.test(value),
})

const bodiesOf = ({ bodies = [], body_xhtml, body_text }: Ninjs): readonly Body[] =>
  [
    ...bodies.map(bodyOf),
    { role: 'main', value: body_xhtml ?? '', isMarkup: true },
    { role: 'main', value: body_text ?? '', isMarkup: false },
  ].filter(({ value }) => value.trim() !== '')

/** Of bodies that say the same, the one with its forms; of others, the main one. */
const chosenBody = (bodies: readonly Body[]): Body | undefined =>
  bodies.find(({ isMarkup, role }) => isMarkup && role === 'main') ??
  bodies.find(({ isMarkup }) => isMarkup) ??
  bodies[0]

const headlineOf = ({ headlines = [], headline, title }: Ninjs): string => {
  const main = headlines.find(({ role }) => role === 'main') ?? headlines[0]
  return oneLineOf(main?.value ?? headline ?? title ?? '')
}

const lengthOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : value && typeof value === 'object' ? Object.keys(value).length : 0

const notesOf = (ninjs: Ninjs, bodies: readonly Body[]): readonly string[] => {
  const edNote = oneLineOf(ninjs.edNote ?? ninjs.ednote ?? '')
  const others = bodies.filter(
    ({ isMarkup, role }) => isMarkup !== chosenBody(bodies)?.isMarkup && role !== 'main',
  ).length
  const linked = lengthOf(ninjs.associations) + lengthOf(ninjs.renditions)
  const subjects = lengthOf(ninjs.subjects) + lengthOf(ninjs.subject)
  return [
    ...(edNote === '' ? [] : [`Its note to editors: “${edNote.slice(0, 2000)}”`]),
    ...(others > 0 ? [`${countInWords(others, 'other form', 'other forms')} of the text left out.`] : []),
    ...(linked > 0 ? [`${countInWords(linked, 'linked item', 'linked items')} (pictures, files) left out.`] : []),
    ...(subjects > 0 ? [`${countInWords(subjects, 'subject', 'subjects')} left out.`] : []),
  ]
}

const parse = (json: string): unknown => {
  checkJson(json)
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new AttestError('unreadable_file', 'The JSON of the file is damaged. Nothing was imported.', { cause })
  }
}

/**
 * Reads a news item in JSON: ninjs 3, 2 or 1. Nothing it links to is loaded.
 * @throws AttestError `unreadable_file` where it is no JSON, `unsupported_format` where it is no ninjs, `too_large`
 */
export const readNinjs = (json: string): Copy => {
  const read = ninjsSchema.safeParse(parse(json))
  const bodies = read.success ? bodiesOf(read.data) : []
  const body = chosenBody(bodies)
  if (!read.success || (read.data.uri === undefined && !body))
    throw new AttestError(
      'unsupported_format',
      'Of JSON, Attest reads news items in ninjs; this file is none. Nothing was imported.',
    )
  const ninjs = read.data
  const copy = body?.isMarkup ? readHtml(body.value) : readText(body?.value.replace(/\r\n?/g, '\n') ?? '')
  const created = ninjs.contentCreated ?? ninjs.contentcreated ?? ninjs.versionCreated ?? ninjs.versioncreated ?? ''
  return {
    ...underHeadline(copy, headlineOf(ninjs)),
    slug: oneLineOf(ninjs.slugline ?? ''),
    byline: bylineOf(oneLineOf(ninjs.by ?? ninjs.byline ?? '')),
    credit: oneLineOf(ninjs.copyrightHolder ?? ninjs.copyrightholder ?? ''),
    place: oneLineOf(ninjs.located ?? ''),
    date: dayOf(created),
    language: languageCodeOf(ninjs.language ?? ''),
    notes: [...copy.notes, ...notesOf(ninjs, bodies)],
  }
}
