import { describe, expect, it } from 'vitest'
import { findQuotations, insideQuotation, untaggedQuotations } from '../../../src/core/text/quotations.ts'
import { leastProcessorTime } from '../../support/processor-time.ts'

/** The quotations of a text as lines: nesting, marks, words; `…` where one is not closed. */
const shown = (text: string): readonly string[] =>
  findQuotations(text).map(
    ({ depth, marks, start, end, closed }) =>
      `${'>'.repeat(depth)}${marks} ${text.slice(start, end)}${closed ? '' : ' …'}`,
  )

describe('quotations', () => {
  it.each([
    ['English', 'He said “We will go.” Then: “Bye,” he’d said.', ['“” We will go.', '“” Bye,']],
    ['English, nested', '“He said ‘no’ to me,” she said.', ['“” He said ‘no’ to me,', '>‘’ no']],
    ['British', '‘He said “no way” to it,’ she said.', ['‘’ He said “no way” to it,', '>“” no way']],
    [
      'German',
      '„Wir gehen“, sagte er. „Sie sagte ‚nein‘ dazu.“',
      ['„“ Wir gehen', '„“ Sie sagte ‚nein‘ dazu.', '>‚‘ nein'],
    ],
    ['German, in books', '»Wir gehen«, sagte er, »am ›Freitag‹.«', ['»« Wir gehen', '»« am ›Freitag‹.', '>›‹ Freitag']],
    ['German, closed otherwise', '„Wir gehen", sagte er. „So”, dann.', ['„" Wir gehen', '„” So']],
    ['Swiss', 'Er sagte: «Das ‹Nein› bleibt.»', ['«» Das ‹Nein› bleibt.', '>‹› Nein']],
    ['French', '«\u00a0Nous irons\u202f», dit-il, « c’est “sûr” ».', ['«» Nous irons', '«» c’est “sûr”', '>“” sûr']],
    ['Italian', 'L’ha detto: «Sì», poi “no”.', ['«» Sì', '“” no']],
    ['Swedish', '”Vi går”, sade hon.', ['”” Vi går']],
    ['straight', '"We go," he said. "Now," she said.', ['"" We go,', '"" Now,']],
    ['straight, nested', '"He said "no" to me," she said.', ['"" He said "no" to me,', '>"" no']],
    ['straight, without spaces', '("so")—"and"-"so"', ['"" so', '"" and', '"" so']],
    ['straight single', "'We go,' he said. 'It's late.'", ["'' We go,", "'' It's late."]],
    ['single marks doubled', "''We go,'' he said. ‘‘Don't.’’", ["'''' We go,", "‘‘’’ Don't."]],
    ['two singles that end together', '‘He said ‘no’’ x', ['‘’ He said ‘no’', '>‘’ no']],
    ['straight and typographic mixed', '"One,” she said. “Two," he said.', ['"” One,', '“" Two,']],
    ['marks side by side', '“‘We go’”', ['“” ‘We go’', '>‘’ We go']],
  ])('are found: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('are not apostrophes', () => {
    expect(shown("The boys' turn, the '90s, rock 'n' roll, 'tis, don't, l’homme, o’clock, students’")).toEqual([])
    expect(shown('‘The students’ demands aren’t new,’ he said.')).toEqual(['‘’ The students’ demands aren’t new,'])
    expect(shown("'It's the boys' turn now,' she said.")).toEqual(["'' It's the boys' turn now,"])
    expect(shown('“The students’ demands” were heard, the boys’ too.')).toEqual(['“” The students’ demands'])
  })

  it('are not feet and inches', () => {
    expect(shown('He is 6\'2" tall and 5" wide.')).toEqual([])
  })

  it('say where their marks are', () => {
    const text = 'Il dit : « Oui ».'
    expect(findQuotations(text)).toEqual([
      { openStart: 9, start: 11, end: 14, closeEnd: 16, marks: '«»', depth: 0, closed: true },
    ])
  })

  it('begin again with each paragraph that the mark continues', () => {
    expect(shown('“One.\n“Two.\n“Three.” End.')).toEqual(['“ One. …', '“ Two. …', '“” Three.'])
    expect(shown('« Un.\n» Deux.\n» Trois. » Fin.')).toEqual(['« Un. …', '» Deux. …', '»» Trois.'])
    expect(shown('"One.\n"Two." End.')).toEqual(['" One. …', '"" Two.'])
  })

  it('go on over a paragraph end where nothing opens again', () => {
    expect(shown('“One\ntwo.” End.')).toEqual(['“” One\ntwo.'])
    expect(shown('"One\ntwo," he said. "Three."')).toEqual(['"" One\ntwo,', '"" Three.'])
  })

  it('do not swallow others where a mark is missing', () => {
    expect(shown('“No end, he said.\nThen “yes” here.')).toEqual(['“ No end, he said. …', '“” yes'])
    expect(shown('“No end, he said, and “yes” here.')).toEqual(['“ No end, he said, and …', '“” yes'])
    expect(shown('yes” he said, “no”')).toEqual(['“” no'])
  })

  it('need words', () => {
    expect(shown('“” “ ” "" « »')).toEqual([])
  })

  it.each(['“', '”', '"', "'", '’', '“a”', '‘a’ ', "s' a ", '„', '“\n', '« » ', '“ ‘ ', '“   ', '‘90s ', "''", "''a "])(
    'are found in time in proportion to the text: %j',
    async (unit) => {
      const text = unit.repeat(100_000)
      expect(await leastProcessorTime(1500, () => findQuotations(text))).toBeLessThan(1500)
    },
  )
})

describe('tagging a selection', () => {
  const text = 'Then “We will go,” he said. “‘Never again,’ he told me.” Ok “so”.'
  const taken = (selected: string): string => {
    const at = text.indexOf(selected)
    const { start, end } = insideQuotation(text, at, at + selected.length)
    return text.slice(start, end)
  }

  it.each([
    ['both marks', '“We will go,”', 'We will go,'],
    ['one mark', '“We will go', 'We will go,'],
    ['the closing mark and a space', 'will go,” ', 'will go,'],
    ['one mark and some of the words', '“We will', 'We will'],
    ['words inside', 'will go', 'will go'],
    ['spaces round words', ' he said. ', 'he said.'],
    ['a sentence with a quotation in it', '“We will go,” he said.', '“We will go,” he said.'],
    ['words outside and one mark', 'Then “We will', 'Then “We will'],
    ['the outer marks of two', '“‘Never again,’ he told me.”', '‘Never again,’ he told me.'],
    ['the inner marks of two', '‘Never again,’', 'Never again,'],
    ['marks and the full stop after them', '“so”.', 'so'],
  ])('with %s: %j takes %j', (_, selected, expected) => {
    expect(taken(selected)).toBe(expected)
  })

  it('with a caret in a quotation takes the whole inside of the innermost', () => {
    const caret = (words: string): string => {
      const { start, end } = insideQuotation(text, text.indexOf(words), text.indexOf(words))
      return text.slice(start, end)
    }
    expect(caret('will go')).toBe('We will go,')
    expect(caret('We will')).toBe('We will go,')
    expect(caret('again')).toBe('Never again,')
    expect(caret('told')).toBe('‘Never again,’ he told me.')
    expect(caret('Then')).toBe('')
    expect(caret('“We')).toBe('')
  })

  it('of nothing but space takes nothing', () => {
    const { start, end } = insideQuotation('a   b', 1, 4)
    expect(end).toBe(start)
  })
})

describe('untagged quotations', () => {
  const text = '“One,” he said. “Two ‘three’ four.” “Five.”'
  const left = (pieces: readonly { start: number; end: number }[]): readonly string[] =>
    untaggedQuotations(findQuotations(text), pieces).map(({ start, end }) => text.slice(start, end))
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

  it('are the outermost ones without a tag', () => {
    expect(left([])).toEqual(['One,', 'Two ‘three’ four.', 'Five.'])
    expect(left([at('One,')])).toEqual(['Two ‘three’ four.', 'Five.'])
  })

  it('do not count those that a wider tag covers, or several tags together', () => {
    expect(left([at('“One,” he said. “Two ‘three’ four.”')])).toEqual(['Five.'])
    expect(left([at('four.'), at('Two ‘'), at('Two ‘three')])).toEqual(['One,', 'Five.'])
  })

  it('count those of which only a lesser part is tagged', () => {
    expect(left([at('One,'), at('Five.'), at('three')])).toEqual(['Two ‘three’ four.'])
  })
})
