import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ExportFormat, exportFormats } from '../../../../src/core/api.ts'
import { secretsOf } from '../../../../src/core/export/leak/secrets-of.ts'
import { throughProfile } from '../../../../src/core/export/profile/through-profile.ts'
import { hasCleanCopy } from '../../../../src/core/export/format-groups.ts'
import { cleanProfile, deskProfile, outsideProfile } from '../../../../src/core/model/export-profile.ts'
import { exportArticle } from '../../../../src/main/export/export-article.ts'
import { emptiedInput, refuseLeak } from '../../../../src/main/export/leak/refuse-leak.ts'
import { codeOf } from '../../../support/code-of.ts'
import { type HiddenPerson, inputHiding } from '../../../support/hidden-source.ts'

/** The window prints a PDF of the page; the page is what can be looked at without one. */
const printPage = async (html: string): Promise<Uint8Array> => new TextEncoder().encode(html)

const written = (format: ExportFormat, person: HiddenPerson, profile = outsideProfile) =>
  exportArticle(throughProfile({ ...inputHiding(person), format }, profile), printPage)

const scanned = (bytes: Uint8Array, format: ExportFormat, person: HiddenPerson) => {
  const input = { ...inputHiding(person), format }
  const secrets = secretsOf(input.records.sources, '')
  const empty = () => exportArticle(emptiedInput(throughProfile(input, outsideProfile)), printPage)
  return refuseLeak(bytes, secrets, empty)
}

/** Every text in a file, by other means than the scan's: archives unpacked, entities and escapes resolved where plain. */
const allText = (bytes: Uint8Array): string => {
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.entries(unzipSync(bytes)) : [['', bytes] as const]
  const texts = parts.map(([name, part]) => `${name}\n${new TextDecoder().decode(part)}`).join('\n')
  return `${texts}\n${texts.replace(/<[^>]*>/g, '')}`
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .normalize('NFC')
    .toLowerCase()
}

const nastyNames: readonly HiddenPerson[] = [
  { name: 'Dana Okoye', alias: 'Kestrel', contact: 'dana.okoye@mail.example' },
  { name: 'Zoë Ångström-O’Brien', alias: 'J.', contact: '+49 170 5550142' },
  { name: 'Ame\u0301lie <b>Brandt</b> & Söhne', alias: '"Q"', contact: '@amelie_b' },
  { name: "Robert'); DROP TABLE source;--", alias: '%4B', contact: 'bobby@x.example' },
  { name: 'Дарья Смирнова', alias: '隠れた人', contact: 'dasha@почта.example' },
  { name: 'سلمى الحاج', alias: '&eacute;lan', contact: '0170/555-0142' },
  { name: '=HYPERLINK("http://x")', alias: '@sum', contact: 'tel 0301234567' },
  { name: 'Kim\u00adberly\u200b Vance', alias: '\u202eevank', contact: 'kim [at] example' },
  { name: '{list-0} $Vance', alias: '[^1]: Vance', contact: 'https://v.example/kim%20v' },
]

const formats = exportFormats.map((format) => ({ format }))

describe.each(formats)('an export for outside as $format', ({ format }) => {
  test.each(nastyNames)('never has $name', async (person) => {
    const bytes = await written(format, person)
    await scanned(bytes, format, person)
    const text = allText(bytes)
    for (const words of [person.name, person.contact]) expect(text).not.toContain(words.normalize('NFC').toLowerCase())
  })

  test('never has any name', async () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 3, maxLength: 12 })
      .map((made) => `X${made.replace(/\s/gu, '')}q`)
    const person = fc.record({ name: fc.tuple(word, word).map((words) => words.join(' ')), alias: word, contact: word })
    await fc.assert(
      fc.asyncProperty(person, async (made) => {
        const bytes = await written(format, made)
        await scanned(bytes, format, made)
        const text = allText(bytes)
        for (const words of [made.name, made.alias]) expect(text).not.toContain(words.normalize('NFC').toLowerCase())
      }),
      { numRuns: 15 },
    )
  })

  test.each(nastyNames.slice(0, 6))('is refused where the gate let $name through', async (person) => {
    const bytes = await written(format, person, deskProfile)
    expect(await codeOf(() => scanned(bytes, format, person))).toBe('would_leak')
  })
})

describe.each(formats.filter(({ format }) => hasCleanCopy(format)))('the clean copy as $format', ({ format }) => {
  test('has no trace of the source', async () => {
    const [person] = nastyNames
    if (!person) throw new Error('nobody')
    const bytes = await written(format, person, cleanProfile)
    await scanned(bytes, format, person)
    expect(allText(bytes)).not.toMatch(/okoye|kestrel|x\.example/)
  })
})
