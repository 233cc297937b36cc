import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Evidence, EvidenceKind } from '../../core/model/evidence.ts'
import { statement } from './statement.ts'

interface EvidenceRow {
  readonly id: string
  readonly annotation_id: string
  readonly kind: EvidenceKind
  readonly locator: string
  readonly date: string
  readonly excerpt: string
  readonly link: string
  readonly file_name: string | null
  readonly file_size: number | null
  readonly file_sha256: string | null
  readonly created_at: string
  readonly created_by: string
}

const fileOf = ({ file_name: name, file_size: size, file_sha256: sha256 }: EvidenceRow): Evidence['file'] =>
  name === null || size === null || sha256 === null ? null : { name, size, sha256 }

const evidenceOf = (row: EvidenceRow): Evidence => ({
  id: row.id,
  annotationId: row.annotation_id,
  kind: row.kind,
  locator: row.locator,
  date: row.date,
  excerpt: row.excerpt,
  link: row.link,
  file: fileOf(row),
  createdAt: row.created_at,
  createdBy: row.created_by,
})

/** Evidence by its id, removed or not; null where there is none. */
export const readEvidence = (database: Database, id: string): Evidence | null => {
  const row = statement<EvidenceRow>(database, 'SELECT * FROM evidence WHERE id = ?').get(id)
  return row ? evidenceOf(row) : null
}

/** The evidence for every annotation of an article, oldest first. */
export const readArticleEvidence = (database: Database, articleId: string): readonly Evidence[] =>
  statement<EvidenceRow>(
    database,
    `SELECT evidence.* FROM annotation AS a
     JOIN evidence ON evidence.annotation_id = a.id AND evidence.removed_at IS NULL
     WHERE a.article_id = ? AND a.removed_at IS NULL ORDER BY evidence.number`,
  )
    .all(articleId)
    .map(evidenceOf)

export const insertEvidence = (database: Database, evidence: Evidence): void => {
  statement(
    database,
    `INSERT INTO evidence (id, annotation_id, kind, locator, date, excerpt, link, file_name, file_size, file_sha256,
       created_at, created_by)
     VALUES (:id, :annotationId, :kind, :locator, :date, :excerpt, :link, :fileName, :fileSize, :fileSha256,
       :createdAt, :createdBy)`,
  ).run({
    ...evidence,
    fileName: evidence.file?.name ?? null,
    fileSize: evidence.file?.size ?? null,
    fileSha256: evidence.file?.sha256 ?? null,
  })
}

/**
 * Hides evidence (an instant), or shows it again (null).
 * @returns whether that made a difference
 */
export const setEvidenceRemoved = (database: Database, id: string, removedAt: string | null): boolean =>
  statement(
    database,
    'UPDATE evidence SET removed_at = :removedAt WHERE id = :id AND (removed_at IS NULL) = (:removedAt IS NOT NULL)',
  ).run({ id, removedAt }).changes > 0

/** The SHA-256 of every copy that evidence names, removed evidence too. */
export const readKeptFiles = (database: Database): readonly string[] =>
  database
    .prepare<[], string>('SELECT DISTINCT file_sha256 FROM evidence WHERE file_sha256 IS NOT NULL ORDER BY file_sha256')
    .pluck()
    .all()
