/** Elements without copy in them. */
export const passedOver = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:scripts',
  'office:binary-data',
  'text:note-citation',
  'text:ruby-text',
  'text:bibliography-source',
  'svg:title',
  'svg:desc',
  'table:table-column',
  'table:covered-table-cell',
  'dc:creator',
  'dc:date',
])

/** Elements that are one of HTML's and nothing more. */
export const plainTags: Readonly<Record<string, string>> = {
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
}
