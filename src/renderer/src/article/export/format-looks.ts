import type { ExportFormat } from '../../../../core/api.ts'
import { ledgerFormats } from '../../../../core/model/export-format.ts'

interface FormatLook {
  readonly label: string
  readonly holds: string
}

/** The formats of an export, in words. */
export const formatLooks: Readonly<Record<ExportFormat, FormatLook>> = {
  docx: { label: 'Word document', holds: 'Word comments on the quotes, and a list of sources' },
  html: { label: 'Web page', holds: 'Margin notes, legend and ledger; for screen, paper and phone' },
  pdf: { label: 'PDF', holds: 'The web page, printed' },
  markdown: { label: 'Markdown', holds: 'Annotations as footnotes' },
  text: { label: 'Plain text', holds: 'The copy, with numbered notes' },
  xlsx: { label: 'Spreadsheet of the ledger', holds: 'One line for each quote and claim, for Excel and Calc' },
  csv: { label: 'CSV of the ledger', holds: 'One line for each quote and claim' },
  json: { label: 'JSON', holds: 'Everything the profile lets through, for programs' },
  'web-annotation': { label: 'Web Annotation', holds: 'W3C JSON-LD: the tags and where they lie' },
  bundle: { label: 'Attest bundle', holds: 'Everything, with evidence files, for another Attest' },
  ninjs: { label: 'ninjs 3.1', holds: 'IPTC JSON for news systems, annotations linked' },
  'schema-org': { label: 'schema.org', holds: 'JSON-LD: NewsArticle, Quotation, Claim' },
  tei: { label: 'TEI P5', holds: 'XML for archives and research' },
}

/** The formats by what they are for, each once. */
export const formatGroups: readonly { readonly label: string; readonly formats: readonly ExportFormat[] }[] = [
  { label: 'To read', formats: ['docx', 'html', 'pdf', 'markdown', 'text'] },
  { label: 'To work with', formats: ledgerFormats },
  { label: 'For systems', formats: ['bundle', 'json', 'web-annotation', 'ninjs', 'schema-org', 'tei'] },
]
