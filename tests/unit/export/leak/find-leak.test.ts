import { describe, expect, it, test } from 'vitest'
import { findLeak } from '../../../../src/core/export/leak/find-leak.ts'
import { secretsOf } from '../../../../src/core/export/leak/secrets-of.ts'
import { newSourceFields, type SourceFields } from '../../../../src/core/model/source.ts'
import { idOf } from '../../../support/article-records.ts'

const source = (name: string, fields: Partial<SourceFields> = {}) => ({
  ...newSourceFields(name, 'person'),
  protected: true,
  ...fields,
  id: idOf(`source ${name}`),
  mergedIntoId: null,
  createdAt: '2026-03-12T10:00:00.000Z',
  changedAt: '2026-03-12T10:00:00.000Z',
})

const amelie = source('Amélie Brandt-O’Hara', {
  aliases: ['Kestrel', 'AB', 'Müller-Lüders'],
  note: 'Ring +49 170 555 01 42 or amelie.brandt@mail.example, @kestrel_77, https://social.example/@amb',
  description: 'a person close to the board',
})
const secrets = secretsOf([amelie, source('Peter Quist', { protected: false })], 'KELMOUTH')

const leakIn = (text: string) => findLeak([{ name: 'part', text }], secrets)

describe('a protected source is found', () => {
  test.each([
    ['as it is', 'said Amélie Brandt-O’Hara on Monday'],
    ['in capitals', 'AMÉLIE BRANDT-O’HARA'],
    ['without accents and with other marks', "amelie brandt-o'hara"],
    ['with its letters taken apart', 'Ame\u0301lie Brandt-O’Hara'],
    ['with soft hyphens and zero-width spaces', 'Amé\u00adlie Brandt\u200b-O’\u00adHara'],
    ['with other hyphens and spaces', 'Amélie\u00a0Brandt\u2011O\u02bcHara'],
    ['in full width', 'Ａｍélie Ｂrandt-O’Hara'],
    ['surname first', 'Brandt-O’Hara, Amélie'],
    ['with a middle name', 'Amélie Rosa M. Brandt-O’Hara'],
    ['with an initial', 'A. Brandt-O’Hara'],
    ['with an initial behind', 'Brandt-O’Hara, A.'],
    ['by surname', 'as Brandt-O’Hara put it'],
    ['with a genitive', 'Kestrel’s boat'],
    ['by an alias', 'the one called kestrel'],
    ['by a short alias in its own case', 'signed AB, May'],
    ['without umlauts', 'Mueller-Lueders'],
    ['in the name of a file', 'talk_amelie-brandt-o-hara_final.mp3'],
    ['in an address', 'https://x.example/AmelieBrandtOHara'],
    ['in a hashtag', '#ameliebrandtohara'],
    ['across a line', 'Amélie\nBrandt-O’Hara'],
    ['parted by a hyphen at the end of a line', 'Kes-\ntrel'],
    ['as entities of a page', 'Am&eacute;lie&nbsp;Brandt&#45;O&#x2019;Hara'],
    ['with every letter an entity', [...'Kestrel'].map((letter) => `&#${letter.charCodeAt(0)};`).join('')],
    ['escaped for JSON', 'Am\\u00e9lie Brandt-O\\u2019Hara'],
    ['escaped for JSON with letters taken apart', 'Ame\\u0301lie Brandt-O\\u2019Hara'],
    ['in percent signs', 'Am%C3%A9lie%20Brandt-O%E2%80%99Hara'],
    ['in percent signs twice over', '%254Bestrel'],
    ['with backslashes of Markdown', 'Amélie Brandt\\-O’Hara'],
    ['in runs of a Word document', '<w:r><w:t>Kes</w:t></w:r><w:bookmarkEnd/><w:r><w:t>trel</w:t></w:r>'],
    ['in an attribute', '<a title="Kestrel">x</a>'],
    ['in a comment', '<!-- Kestrel -->'],
    ['as base64', `data:text/plain;base64,${Buffer.from('from Amélie Brandt-O’Hara').toString('base64')}`],
    ['as JSON in base64', `"${Buffer.from('{"name":"Am\\u00e9lie Brandt-O\\u2019Hara"}').toString('base64')}"`],
    ['by e-mail', 'write to AMELIE.BRANDT@mail.example'],
    ['by e-mail in a link', 'mailto:amelie.brandt%40mail.example'],
    ['by telephone', 'call 0170/5550142'],
    ['by telephone with a country', '+49 (170) 555-0142'],
    ['by handle', 'posted by @Kestrel_77'],
    ['by the address of a page', 'social.example/@AMB'],
  ])('%s', (_, text) => {
    expect(leakIn(text)).not.toBeNull()
  })
})

describe('nothing is found', () => {
  test.each([
    ['in copy about others', 'Amélie Dupont and Hara Brandt met Peter Quist in Kelmouth.'],
    ['in a short alias’s letters elsewhere', 'about ab 1 and ABC'],
    ['in other numbers', '0170 555 0143, 2026-03-12'],
    ['in the agreed description', 'said a person close to the board'],
    ['in a surname’s letters in another case', 'x-brandt y'],
  ])('%s', (_, text) => {
    expect(leakIn(text)).toBeNull()
  })

  it('where somebody else of the article has the surname', () => {
    const two = secretsOf([source('Ines Hale'), source('Joren Hale', { protected: false })], '')
    expect(findLeak([{ name: '', text: 'Hale said no.' }], two)).toBeNull()
    expect(findLeak([{ name: '', text: 'Ines Hale said no.' }], two)).not.toBeNull()
  })

  it('of a source without a name, which is called something at the desk', () => {
    const nameless = secretsOf([source('Workshop employee', { kind: 'unnamed' })], '')
    expect(findLeak([{ name: '', text: 'a workshop employee said' }], nameless)).toBeNull()
    const known = secretsOf([source('Ines Hale', { kind: 'unnamed' })], '')
    expect(findLeak([{ name: '', text: 'Ines Hale said' }], known)).not.toBeNull()
  })

  it('in what an export of nothing has as well', () => {
    const georgia = secretsOf([source('Georgia')], '')
    const styles = { name: 'word/styles.xml', text: '<w:rFonts w:ascii="Georgia"/>' }
    expect(findLeak([styles], georgia, [styles])).toBeNull()
    const page = (copy: string) => ({ name: '', text: `font-family: Georgia;\n<p>${copy}</p>\n` })
    expect(findLeak([page('')], georgia, [page('')])).toBeNull()
    expect(findLeak([page('Georgia said')], georgia, [page('')])).toMatchObject({ line: 2 })
  })
})

describe('a leak', () => {
  it('names the part and the line, and blots out every secret', () => {
    const leak = findLeak(
      [
        {
          name: 'word/comments.xml',
          text: 'one\ntwo\nsays Amélie Brandt-O’Hara (Kestrel), amelie.brandt@mail.example',
        },
      ],
      secrets,
    )
    expect(leak).toMatchObject({ what: 'the name', part: 'word/comments.xml', line: 3 })
    expect(leak?.around).toContain('says ▮▮▮')
    expect(leak?.around).not.toMatch(/am[eé]lie|brandt|hara|kestrel/i)
  })

  it('blots out a secret that reaches over the end of what is shown', () => {
    const leak = leakIn(`${'x '.repeat(14)}Kestrel ${'y '.repeat(13)}Amélie Brandt-O’Hara`)
    expect(leak?.around).not.toMatch(/am[eé]l|brandt|hara|kestrel/i)
  })
})
