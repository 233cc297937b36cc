import { unzipSync } from 'fflate'
import { attestTerms } from '../../core/export/attest-terms.ts'
import { writeBundleRecords } from '../../core/export/bundle-records.ts'
import { markup } from '../../core/export/markup.ts'
import type { ArticleRecords } from '../../core/api.ts'
import { utf8 } from './utf8.ts'
import { writtenZip } from './written-zip.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const people = 'http://schemas.microsoft.com/office/2011/relationships/people'
const peopleType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml'
const customType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
const documentRelations = 'word/_rels/document.xml.rels'

/** Names the part among the custom ones of a document; any number that stays the same will do. */
const itemId = '{6B3C2A5E-4A0E-4C57-9E0B-A77E57000001}'

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

const before = (xml: string, end: string, added: string): string => xml.replace(end, () => added + end)

/** What JSON leaves as it is and XML does not hold. */
const legalJson = (json: string): string =>
  json.replace(/[\u007f-\u009f\ufffe\uffff]|\p{Noncharacter_Code_Point}/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  )

/** A document goes through many hands, and nobody sees what is in this part: contacts and remarks stay at the desk. */
const withoutRemarks = (records: ArticleRecords): ArticleRecords => ({
  ...records,
  sources: records.sources.map((source) => ({ ...source, note: '', anonymityReason: '', anonymityApprovedBy: '' })),
})

/** The records of an article as a part that word processors keep and do not show. */
const customPart = (records: ArticleRecords): string =>
  declaration +
  markup`<attest xmlns="${attestTerms}" version="1">${legalJson(writeBundleRecords({ records: withoutRemarks(records), settled: [], history: [] }))}</attest>`
    .html

/** Everyone who wrote a comment, as Word lists them. */
const peoplePart = (authors: readonly string[]): string =>
  declaration +
  markup`<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${[...new Set(authors)].map(
    (author) =>
      markup`<w15:person w15:author="${author}"><w15:presenceInfo w15:providerId="None" w15:userId="${author}"/></w15:person>`,
  )}</w15:people>`.html

/**
 * Adds to a Word document what its writer knows no words for: the records, so that they come back with the file after it
 * was edited, and the list of those who commented.
 */
export const withCustomPart = (docx: Uint8Array, records: ArticleRecords, authors: readonly string[]): Uint8Array => {
  const parts = unzipSync(docx)
  const types = before(
    text(parts['[Content_Types].xml']),
    '</Types>',
    `<Override PartName="/customXml/itemProps1.xml" ContentType="${customType}"/>` +
      `<Override PartName="/word/people.xml" ContentType="${peopleType}"/>`,
  )
  const relations = before(
    text(parts[documentRelations]),
    '</Relationships>',
    relation('rIdAttest', `${office}/relationships/customXml`, '../customXml/item1.xml') +
      relation('rIdPeople', people, 'people.xml'),
  )
  return writtenZip({
    ...parts,
    '[Content_Types].xml': utf8(types),
    [documentRelations]: utf8(relations),
    'word/people.xml': utf8(peoplePart(authors)),
    'customXml/item1.xml': utf8(customPart(records)),
    'customXml/itemProps1.xml': utf8(
      `${declaration}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="${itemId}"><ds:schemaRefs><ds:schemaRef ds:uri="${attestTerms}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': utf8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', `${office}/relationships/customXmlProps`, 'itemProps1.xml')}</Relationships>`,
    ),
  })
}
