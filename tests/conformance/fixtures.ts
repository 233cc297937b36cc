import { readFileSync } from 'node:fs'
import type { ExportFormat } from '../../src/core/api.ts'
import { readArticleJson } from '../../src/core/export/article-json.ts'
import type { ExportInput } from '../../src/core/export/export-input.ts'
import { hasCleanCopy } from '../../src/core/export/format-groups.ts'
import { throughProfile } from '../../src/core/export/profile/through-profile.ts'
import { builtInProfiles } from '../../src/core/model/export-profile.ts'
import { exportArticle } from '../../src/main/export/export-article.ts'
import { articleRecords } from '../support/article-records.ts'
import { crowdedInput } from '../support/crowded-article.ts'
import { inputHiding } from '../support/hidden-source.ts'
import { ledgerRows } from '../support/ledger-rows.ts'

const sample = (name: string): Omit<ExportInput, 'annotated'> => {
  const file = new URL(`../../resources/samples/${name}.json`, import.meta.url)
  const records = readArticleJson(readFileSync(file, 'utf8'))
  return crowdedInput({ records, ledger: ledgerRows(records) })
}

const threaded = articleRecords({
  body: ['The {noted}old crane{/noted} stays, “{q}and the quay{/q}” too.'],
  annotations: {
    noted: {
      kind: 'note',
      note: 'Ana Leduc, 2026-02-02 10:00: Really?\nBo & Co, 2026-02-02 11:30: So they <say>.\nPage 3.\nResolved.',
    },
    q: {},
  },
})

/** Articles with everything that is hard to set, with a source to be hidden, and as an editor gets them first. */
export const fixtures: readonly { readonly name: string; readonly input: Omit<ExportInput, 'annotated'> }[] = [
  { name: 'a crowded article', input: crowdedInput() },
  {
    name: 'an article with a hidden source',
    input: inputHiding({ name: 'Dana <Okoye>', alias: 'Kestrel & “Co”', contact: 'dana@mail.example' }),
  },
  {
    name: 'an article with a thread of comments',
    input: crowdedInput({ records: threaded, ledger: ledgerRows(threaded) }),
  },
  { name: 'the sample about trams', input: sample('kelmouth-trams') },
  { name: 'the sample about a clock', input: sample('aldmere-clock') },
]

/** Every export of every fixture in a format: by each profile that has it. */
export const exportsOf = (format: ExportFormat) =>
  fixtures.flatMap(({ name, input }) =>
    builtInProfiles
      .filter(({ annotations }) => annotations || hasCleanCopy(format))
      .map((profile) => {
        const given = throughProfile({ ...input, format }, profile)
        return { name: `${name}, ${profile.name}`, input: given, write: () => exportArticle(given, null) }
      }),
  )

export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
