import type { ExportFormat } from '../api.ts'
import type { ArticleFields } from '../model/article.ts'
import type { ExportProfile } from '../model/export-profile.ts'

const extensions: Readonly<Record<ExportFormat, string>> = {
  docx: 'docx',
  html: 'html',
  pdf: 'pdf',
  csv: 'csv',
  xlsx: 'xlsx',
  markdown: 'md',
  json: 'json',
  text: 'txt',
  'web-annotation': 'jsonld',
  ninjs: 'ninjs.json',
  'schema-org': 'schema.jsonld',
  tei: 'tei.xml',
  bundle: 'attest.zip',
}

/** Leaves room for date and ending under the 255 bytes that file systems allow, also where each letter takes four. */
const longest = 50

/** Letters and digits of any script, joined by hyphens: no character that any system, shell or mail programme minds. */
const safeWords = (text: string): string => {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...words.join('-')].slice(0, longest).join('').replace(/-+$/, '')
}

type NamedProfile = Pick<ExportProfile, 'annotations' | 'sources'>

/** What carries no line that says so itself, says in its name that it is not cleared: the ledger, and the clean copy. */
const suffixOf = (format: ExportFormat, { annotations, sources }: NamedProfile, isCleared: boolean): string => {
  const standing = isCleared ? '' : '-not-cleared'
  const outside = sources === 'agreed' ? '-outside' : ''
  if (format === 'csv' || format === 'xlsx') return `-ledger${outside}${standing}`
  return annotations ? outside || '-annotated' : standing
}

/**
 * The file name proposed for an export, safe on all systems: slug or else headline, date of the dateline, whether it is
 * for outside, and ending.
 * A name Windows keeps for itself (`con`, `nul`) cannot arise, because a bare one is set behind `article-`.
 */
export const exportFileName = (
  article: Pick<ArticleFields, 'slug' | 'headline' | 'date'>,
  format: ExportFormat,
  profile: NamedProfile,
  isCleared: boolean,
): string => {
  const words = safeWords(article.slug) || safeWords(article.headline)
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(words)
  const name = words === '' ? 'article' : reserved ? `article-${words}` : words
  const date = article.date === '' ? '' : `-${article.date}`
  return `${name}${date}${suffixOf(format, profile, isCleared)}.${extensions[format]}`
}
