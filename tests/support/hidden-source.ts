import type { ArticleRecords } from '../../src/core/api.ts'
import type { ExportInput } from '../../src/core/export/export-input.ts'
import { articleRecords } from './article-records.ts'
import { ledgerRows } from './ledger-rows.ts'

/** Who must not be given away. */
export interface HiddenPerson {
  readonly name: string
  readonly alias: string
  readonly contact: string
}

/**
 * An article that does not name a protected source in its copy, but knows it by name everywhere else: in the registry, in
 * evidence with its files and links, requests, notes, channel and place, in words that were cut, in the name of the file it
 * came from, in waivers, and as the editor's own remark.
 */
export const articleHiding = ({ name, alias, contact }: HiddenPerson): ArticleRecords =>
  articleRecords({
    fields: {
      headline: 'Quay shut',
      slug: 'quay-shut',
      origin: { format: 'docx', fileName: `${name}.docx`, encoding: '', encodingBasis: '', notes: [`From ${name}.`] },
    },
    body: [
      '“{open}The quay is shut{/open},” {chair}the chair{/chair} {cue}said{/cue}.',
      '“{hidden}Nobody looked at the piles{/hidden},” {person}somebody on the board{/person} said.',
      '{claimed}The piles are from before the war{/claimed}. {remarked}So they say.{/remarked}',
    ],
    annotations: {
      open: {
        source: 'Ada Lund',
        mention: 'chair',
        cue: 'cue',
        state: 'confirmed',
        note: `${alias} says the same.`,
        createdBy: name,
        evidence: [
          {
            kind: 'e-mail',
            locator: `from ${name}`,
            excerpt: `${alias}: “So it is.” ${contact}`,
            link: 'https://x.example/',
            file: { name: `${name}.pdf`, size: 3, sha256: 'a'.repeat(64) },
          },
        ],
        requests: [{ to: name, question: `Is it so, ${alias}?` }],
      },
      chair: { kind: 'mention' },
      cue: { kind: 'cue' },
      hidden: {
        source: name,
        mention: 'person',
        state: 'confirmed',
        channel: `call with ${alias}`,
        place: `at ${name}’s`,
        note: contact,
        evidence: [{ kind: 'call', locator: contact, excerpt: name }],
        requests: [{ to: name, question: 'And now?', answer: `${name}: no` }],
      },
      person: { kind: 'mention' },
      claimed: { kind: 'claim', source: 'Ada Lund', relayedBy: name },
      remarked: { kind: 'note', note: `Says ${name}.` },
      cut: { detached: `${name} was there`, source: name },
    },
    sources: {
      'Ada Lund': { note: `Knows ${name}.`, anonymityReason: name },
      [name]: {
        protected: true,
        aliases: [alias],
        function: 'treasurer',
        description: 'a person on the board',
        note: `Ring ${contact}`,
        anonymityReason: `${name} would lose the post`,
        anonymityApprovedBy: 'Desk chief',
      },
    },
    waivers: [{ rule: 'single-source', words: 'quay', reason: `${name} will not talk` }],
    dismissals: [{ kind: 'rejected', words: 'piles' }],
  })

/** All that is known of such an article, before a profile is applied. */
export const inputHiding = (person: HiddenPerson): Omit<ExportInput, 'annotated'> => {
  const records = articleHiding(person)
  return {
    records,
    ledger: ledgerRows(records),
    format: 'html',
    notCleared: '',
    exportedAt: '2026-03-12T10:00:00.000Z',
    editor: person.name,
  }
}
