import type { ExportInput } from '../../src/core/export/export-input.ts'
import { articleRecords } from './article-records.ts'
import { ledgerRows } from './ledger-rows.ts'

/** Text that would run, break out or be taken for a placeholder wherever it was not escaped. */
export const shownText = `<script>alert(1)</script> </style> ]]> <!-- & &amp; "'\`{list-0} \${x}`

/** The same with characters that no document may hold, and with line ends that many may not: those are shown as spaces. */
export const hostileText = `\u0000${shownText.replace('> </', '>\u0085</').replace('> ]', '>\u000b]')}\u0007\ufffe`

/**
 * An article with everything that is hard to set: overlapping, nested and equal extents, quotes in several pieces and
 * across blocks, emphasis and links inside them, emoji, combining marks, text from right to left, hostile text in every
 * field, a detached quote and a note.
 */
export const crowdedArticle = articleRecords({
  fields: {
    headline: `Headline ${hostileText}`,
    slug: 'crowded',
    place: `PLACE ${hostileText}`,
    date: '2026-03-12',
    byline: `By ${hostileText}`,
    credit: `Credit ${hostileText}`,
    language: 'en',
  },
  body: [
    'Before {first}the first {second}overlaps the second{/first} and goes on{/second} after it.',
    'Then {outer}outer {inner}inner {core}core{/core} inner{/inner} outer{/outer}, and {twin}{same}the very same words{/same}{/twin}.',
    { heading: 2, text: 'A heading {head}with a claim{/head}' },
    '“{split}Piece one{/split},” {who}she{/who} {cue}said{/cue}, “{split}piece {b}two{/b}{/split}. {split}And three{/split}.”',
    '{across}A quote that begins here{/across}',
    '{across}and ends here{/across}, in the next paragraph.',
    {
      quote: [
        '{family}👩🏽‍🚒 “e\u0301le\u0300ve” 🇨🇭{/family} inside a block quote',
        { bullets: [['{item}an item{/item}']] },
      ],
    },
    {
      numbers: [
        ['three', 'and more of three'],
        ['four {link https://a.example/?x=1&y=(2)}a {linked}link{/linked} here{/link}'],
      ],
      start: 3,
    },
    'قال المتحدث: “{arabic}لن ننتظر حادثة ثانية{/arabic}” ثم غادر.',
    `{hostile}${hostileText.replaceAll('{', '(').replaceAll('}', ')')}{/hostile}{br}{i}after a break{/i} {loose}unlinked mention{/loose}`,
    '',
    '{noted}Noted words{/noted}, * not a list, 1. not a list, # not a heading.',
  ],
  annotations: {
    first: { state: 'confirmed', source: 'Ada Lund', evidence: [{ kind: 'recording', locator: '04:12' }] },
    second: { state: 'disputed', source: 'Bo', note: hostileText },
    outer: { state: 'pending', requests: [{ to: 'Ada Lund', question: hostileText }] },
    inner: { state: 'denied' },
    core: { state: 'recheck' },
    twin: { state: 'unconfirmed' },
    head: { kind: 'claim' },
    split: { state: 'confirmed', source: 'Ada Lund', mention: 'who', cue: 'cue', place: 'at the quay' },
    who: { kind: 'mention' },
    cue: { kind: 'cue' },
    loose: { kind: 'mention' },
    hostile: {
      source: hostileText,
      channel: hostileText,
      evidence: [{ kind: 'page', excerpt: hostileText, link: 'https://e.example/"><script>' }],
    },
    noted: { kind: 'note', note: 'Look at this again' },
    gone: { detached: 'Words that were cut', source: 'Ada Lund', state: 'recheck' },
  },
  sources: {
    'Ada Lund': { function: 'chair', affiliation: 'harbour board', aliases: ['Lund'] },
    Bo: { kind: 'unnamed', terms: 'background', protected: true, note: 'Lives at 7 Secret Street' },
    [hostileText]: { function: hostileText, affiliation: hostileText },
  },
})

/** What an export of the crowded article takes. */
export const crowdedInput = (over: Partial<ExportInput> = {}): ExportInput => ({
  records: crowdedArticle,
  ledger: ledgerRows(crowdedArticle),
  format: 'html',
  annotated: true,
  notCleared: '',
  exportedAt: '2026-03-12T14:05:00.000Z',
  editor: 'R. Imhof',
  ...over,
})

/** Words of the desk that no clean copy may hold. */
export const deskWords = [
  'Ada Lund',
  'Secret Street',
  '04:12',
  'Words that were cut',
  'Look at this again',
  'Confirmed',
  'R. Imhof',
]
