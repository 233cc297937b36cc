import { z } from 'zod'
import type { ArticleRecords } from '../api.ts'
import { plainText } from '../document/plain-text.ts'
import { parseBody } from '../document/schema.ts'
import { AttestError } from '../errors.ts'
import { type Annotation, annotationSchema } from '../model/annotation.ts'
import { articleSchema } from '../model/article.ts'
import { dismissalSchema } from '../model/dismissal.ts'
import { evidenceSchema } from '../model/evidence.ts'
import { requestSchema } from '../model/request.ts'
import { type Source, sourceSchema } from '../model/source.ts'
import { instantSchema } from '../model/time.ts'
import { waiverSchema } from '../model/waiver.ts'
import type { ExportInput } from './export-input.ts'
import { holdsTogether, isBody } from './holds-together.ts'
import { withoutAnnotations } from './without-annotations.ts'

const version = 1

/** Files written before sources had these fields lack them. */
const storedSourceSchema = sourceSchema.extend({
  anonymityReason: sourceSchema.shape.anonymityReason.default(''),
  anonymityApprovedBy: sourceSchema.shape.anonymityApprovedBy.default(''),
})

/**
 * The file `attest-article`, version 1: one article, complete. Keys always stand in the order of this schema, and
 * records in a fixed order, so that two exports of the same article differ only where the article does.
 */
const articleFileSchema = z.object({
  format: z.literal('attest-article'),
  version: z.literal(version),
  exportedAt: instantSchema,
  editor: z.string(),
  /** What was open when an article that is not cleared was exported; empty where it was cleared, and in a clean copy. */
  notCleared: z.string().default(''),
  /** The plain text that all offsets refer to: UTF-16 code units, end exclusive. Derived from the body. */
  text: z.string(),
  article: articleSchema,
  /** In reading order, the detached ones last. */
  annotations: z.array(annotationSchema),
  /** Every source named by an annotation or request. What is for the desk alone is left empty of a protected one. */
  sources: z.array(storedSourceSchema),
  evidence: z.array(evidenceSchema),
  requests: z.array(requestSchema),
  /** Suggestions that were turned down; files written before there were any have none. */
  dismissals: z.array(dismissalSchema).default([]),
  /** Findings that were waived; files written before there were any have none. */
  waivers: z.array(waiverSchema).default([]),
})

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const readingOrder = (one: Annotation, other: Annotation): number =>
  Number(one.detached) - Number(other.detached) ||
  (one.pieces[0]?.start ?? 0) - (other.pieces[0]?.start ?? 0) ||
  (other.pieces.at(-1)?.end ?? 0) - (one.pieces.at(-1)?.end ?? 0) ||
  compare(one.id, other.id)

const byTime = (
  one: { readonly createdAt: string; readonly id: string },
  other: { readonly createdAt: string; readonly id: string },
): number => compare(one.createdAt, other.createdAt) || compare(one.id, other.id)

/** Without what is for the desk alone: contact, remarks, and why the source is not named. */
const withoutRemarks = (source: Source): Source =>
  source.protected ? { ...source, anonymityReason: '', anonymityApprovedBy: '', note: '' } : source

const nothing = { annotations: [], sources: [], evidence: [], requests: [], dismissals: [], waivers: [] }

/** Writes an article as JSON; the clean copy has the same form, with no annotation in it and empty lists. */
export const articleJson = ({ records, annotated, exportedAt, editor, notCleared }: ExportInput): string => {
  const body = parseBody(records.article.body)
  const complete = {
    annotations: records.annotations.toSorted(readingOrder),
    sources: records.sources
      .map(withoutRemarks)
      .toSorted((one, other) => compare(one.name, other.name) || byTime(one, other)),
    evidence: records.evidence.toSorted(byTime),
    requests: records.requests.toSorted(byTime),
    dismissals: records.dismissals.toSorted(byTime),
    waivers: records.waivers.toSorted(byTime),
  }
  const file = articleFileSchema.parse({
    format: 'attest-article',
    version,
    exportedAt,
    editor,
    notCleared: annotated ? notCleared : '',
    text: plainText(body).text,
    article: { ...records.article, body: (annotated ? body : withoutAnnotations(body)).toJSON() },
    ...(annotated ? complete : nothing),
  })
  return `${JSON.stringify(file, null, 2)}\n`
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const unreadable = (message: string): AttestError => new AttestError('unreadable_file', message)

/**
 * Reads what `articleJson` wrote. Pieces are given as they stand in the file; whoever stores them takes them from the
 * body.
 * @throws AttestError `unreadable_file` where the text is not such a file, is of a newer version, or does not hold together
 */
export const readArticleJson = (text: string): ArticleRecords => {
  const json = parseJson(text)
  const head = z.object({ format: z.literal('attest-article'), version: z.number() }).safeParse(json)
  if (!head.success) throw unreadable('This is not an article exported from Attest. Nothing was changed.')
  if (head.data.version > version) {
    throw unreadable('This article was exported from a newer version of Attest. Nothing was changed.')
  }
  const file = articleFileSchema.safeParse(json)
  if (!file.success) {
    const place = file.error.issues[0]?.path.join('.') || 'the file'
    throw unreadable(`The article is damaged: “${place}” does not fit. Nothing was changed.`)
  }
  const { article, annotations, sources, evidence, requests, dismissals, waivers } = file.data
  if (!isBody(article.body)) throw unreadable('The article is damaged: its text does not fit. Nothing was changed.')
  const records = { article, annotations, sources, evidence, requests, dismissals, waivers }
  if (!holdsTogether(records)) {
    throw unreadable('The article is damaged: a record names something that is not in the file. Nothing was changed.')
  }
  return records
}
