import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Output } from '../../core/api.ts'
import { statement } from './statement.ts'

const most = 1000

const cuesOfArticle = `SELECT DISTINCT a.cue_key FROM annotation AS a
  WHERE a.in_ledger AND a.article_id = :articleId AND a.cue_key > '' ORDER BY a.cue_key LIMIT ${most}`

const nextCue = (after: string): string =>
  `(SELECT min(a.cue_key) FROM annotation AS a WHERE a.in_ledger AND a.cue_key > ${after})`

/** From one cue to the next in the index: there are few, each on very many rows. */
export const allCues = `WITH RECURSIVE following (cue_key) AS (
    SELECT ${nextCue("''")}
    UNION ALL SELECT ${nextCue('following.cue_key')} FROM following WHERE following.cue_key IS NOT NULL LIMIT ${most + 1}
  )
  SELECT cue_key FROM following WHERE cue_key IS NOT NULL LIMIT ${most}`

interface Facet {
  readonly value: string
}

/** The values the ledger's filters can take, in one article or in all; at most 1,000 of each. */
export const readLedgerFacets = (database: Database, articleId: string | undefined): Output<'ledger.facets'> => {
  const listed = `a.in_ledger${articleId ? ' AND a.article_id = :articleId' : ''}`
  const values = articleId ? { articleId } : {}
  const sources = statement<{ id: string | null; name: string; count: number }>(
    database,
    `SELECT used.id, coalesce(source.name, '') AS name, used.count FROM (
       SELECT a.source_id AS id, a.source_key, count(*) AS count FROM annotation AS a
       WHERE ${listed} GROUP BY a.source_key, a.source_id ORDER BY a.source_key, a.source_id LIMIT ${most}
     ) AS used LEFT JOIN source ON source.id = used.id ORDER BY used.source_key, used.id`,
  ).all(values)
  const channels = statement<Facet>(
    database,
    `SELECT min(a.channel) AS value FROM annotation AS a WHERE ${listed} AND a.channel > ''
     GROUP BY a.channel COLLATE NOCASE ORDER BY a.channel COLLATE NOCASE LIMIT ${most}`,
  ).all(values)
  const cues = statement<Facet>(
    database,
    `SELECT (SELECT cue.words FROM annotation AS a JOIN annotation AS cue ON cue.id = a.cue_id
       WHERE ${listed} AND a.cue_key = used.cue_key LIMIT 1) AS value
     FROM (${articleId ? cuesOfArticle : allCues}) AS used`,
  ).all(values)
  return { sources, channels: channels.map(({ value }) => value), cues: cues.map(({ value }) => value) }
}
