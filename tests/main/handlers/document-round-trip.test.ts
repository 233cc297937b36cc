import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ArticleRecords } from '../../../src/core/api.ts'
import { wordsOf } from '../../../src/core/model/annotation.ts'
import { type ArticleSketch, idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { crowdedInput } from '../../support/crowded-article.ts'
import { elementsOf, parseXml, wordText } from '../../support/docx-parts.ts'
import { essence } from '../../support/essence.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

const desk = async () => {
  const out = testFolder()
  const library = await openTestLibrary({ ports: { chooseSavePath: async (name) => join(out, name) } })
  const word = async (id: string, profile = 'desk'): Promise<Uint8Array> => {
    const { saved } = await library.call('article.export', { id, format: 'docx', profile })
    return new Uint8Array(readFileSync(join(out, saved ?? '')))
  }
  const take = async (bytes: Uint8Array): Promise<ArticleRecords> => {
    const { id } = await library.call('article.import', { name: 'back.docx', bytes: bytes as Uint8Array<ArrayBuffer> })
    return library.call('article.get', { id })
  }
  return { ...library, word, take }
}

/** A document as it is after somebody has edited it: its text, and not what Attest put beside it. */
const edited = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const parts = unzipSync(bytes)
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(document).toContain(from)
  return zipSync({ ...parts, 'word/document.xml': strToU8(document.replace(from, to)) })
}

const sketch: ArticleSketch = {
  fields: { headline: 'Quay shut', slug: 'quay', place: 'KELMOUTH', date: '2026-03-12', byline: 'By Robin' },
  body: [
    'Nobody was there.',
    '“{q}The quay{/q},” {m}she{/m} {c}said{/c}, “{q}is 👩🏽‍🚒 shut{/q}.”',
    { heading: 2, text: 'A {claimed}claim of قال weight{/claimed}' },
    { bullets: [['{i}{inner}an {deep}item{/deep}{/inner}{/i}']] },
    '{noted}Look here{/noted} once more.',
  ],
  annotations: {
    q: {
      source: 'Ann',
      mention: 'm',
      cue: 'c',
      relayedBy: 'Wire',
      state: 'confirmed',
      note: 'Ring again & again <soon>.',
      evidence: [{ kind: 'recording', locator: '04:12', excerpt: 'so', link: 'https://a.example/?x=1&y=2' }],
      requests: [{ to: 'Ann', question: 'Is it so?', outcome: 'declined' }],
    },
    m: { kind: 'mention' },
    c: { kind: 'cue' },
    claimed: { kind: 'claim', state: 'disputed' },
    inner: { state: 'denied', source: 'Wire' },
    deep: { state: 'pending' },
    noted: { kind: 'note', note: 'Look at this.' },
  },
  sources: { Ann: { aliases: ['A.'], protected: true, note: 'ann@mail.example' }, Wire: { kind: 'agency' } },
}

describe('a Word document that comes back', () => {
  test('as it went brings every quote, source, state and piece of evidence, and nothing of what was set round the copy', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketch)
    const before = await here.call('article.get', { id })
    const there = await desk()
    const back = await there.take(await here.word(id))
    expect(essence(back)).toEqual(essence(before))
    expect(JSON.stringify(back.article.body).replaceAll(/"[0-9a-f-]{36}"/g, '""')).toBe(
      JSON.stringify(before.article.body).replaceAll(/"[0-9a-f-]{36}"/g, '""'),
    )
    const { headline, slug, place, date, byline } = before.article
    expect(back.article).toMatchObject({ headline, slug, place, date, byline })
    expect(back.sources.map(({ id: source }) => source).toSorted()).toEqual(
      [idOf('source Ann'), idOf('source Wire')].toSorted(),
    )
    expect(back.article.origin.notes[0]).toContain('7 tags came back')
    expect(there.faults).toEqual([])
  })

  test('into the library it came from is another article with the same sources', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketch)
    const back = await here.take(await here.word(id))
    expect(back.article.id).not.toBe(id)
    expect(essence(back)).toEqual(essence(await here.call('article.get', { id })))
    expect((await here.call('library.info', {})).counts.sources).toBe(2)
  })

  test('with words before and behind its quotes changed has them where they stand now', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketch)
    const before = await here.call('article.get', { id })
    const back = await here.take(
      edited(await here.word(id), 'Nobody was there.', 'Somebody new was there all day, they say.'),
    )
    expect(essence(back)).toEqual(essence(before))
  })

  test('with the words of a quote changed keeps it among the detached, with all that is known of it', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketch)
    const back = await here.take(edited(await here.word(id), 'The quay', 'The pier'))
    const quote = back.annotations.find(({ state, kind }) => kind === 'quote' && state === 'confirmed')
    expect(quote).toMatchObject({ detached: true })
    expect(wordsOf(quote?.pieces ?? [])).toBe('The quay … is 👩🏽‍🚒 shut')
    expect(back.evidence).toHaveLength(1)
    expect(back.requests).toHaveLength(1)
    expect(back.article.origin.notes[0]).toMatch(/\d of them lost their words/)
    expect(back.annotations).toHaveLength(7)
  })

  test('by the profile for outside brings what it let through', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketch)
    const there = await desk()
    const back = await there.take(await here.word(id, 'outside'))
    expect(back.sources.map(({ name }) => name).toSorted()).toEqual(['Wire', 'a source who is not named'])
    expect(back.requests).toEqual([])
  })

  test('as a clean copy is copy alone', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketch)
    const bytes = await here.word(id, 'clean')
    expect(Object.keys(unzipSync(bytes)).filter((name) => /customXml|people/.test(name))).toEqual([])
    expect((await here.take(bytes)).annotations).toEqual([])
  })

  test('with records that were broken on the way is brought in as copy, and says so', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, sketch)
    const parts = unzipSync(await here.word(id))
    const item = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array()).replace(
      '&quot;annotations&quot;',
      '&quot;x&quot;',
    )
    const back = await here.take(zipSync({ ...parts, 'customXml/item1.xml': strToU8(item) }))
    expect(new Set(back.annotations.map(({ kind }) => kind))).toEqual(new Set(['note']))
    expect(back.article.origin.notes.join(' ')).toContain('cannot be read')
  })

  test('loses nothing of a crowded article', async () => {
    const here = await desk()
    const { records } = crowdedInput()
    const { exportArticle } = await import('../../../src/main/export/export-article.ts')
    const back = await here.take(await exportArticle(crowdedInput({ format: 'docx' }), null))
    expect(back.annotations).toHaveLength(records.annotations.length)
    expect(back.evidence).toHaveLength(records.evidence.length)
    expect(back.annotations.map(({ state }) => state).toSorted()).toEqual(
      records.annotations.map(({ state }) => state).toSorted(),
    )
    // Words with characters no document holds, words right beside them, and those that were cut before.
    const waiting = back.annotations.filter(({ detached }) => detached).map(({ pieces }) => wordsOf(pieces))
    expect(waiting).toEqual([expect.stringContaining('<script>'), 'unlinked mention', 'Words that were cut'])
  })
})

test('a comment that somebody else wrote into the document comes back as a note, and none of Attest’s own does', async () => {
  const here = await desk()
  const { id } = await bringIn(here.call, sketch)
  const parts = unzipSync(await here.word(id))
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array())
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const comment =
    '<w:comment w:id="900" w:author="Lawyer" w:initials="L" w:date="2026-03-13T09:00:00Z"><w:p><w:r><w:t>Can we stand this up?</w:t></w:r></w:p></w:comment>'
  const range = document.replace(
    '<w:t xml:space="preserve">Nobody was there.</w:t></w:r>',
    '<w:t xml:space="preserve">Nobody was there.</w:t></w:r><w:commentRangeEnd w:id="900"/><w:r><w:commentReference w:id="900"/></w:r>',
  )
  const start = range.lastIndexOf('<w:r>', range.indexOf('Nobody was there.'))
  const commented = `${range.slice(0, start)}<w:commentRangeStart w:id="900"/>${range.slice(start)}`
  const back = await here.take(
    zipSync({
      ...parts,
      'word/comments.xml': strToU8(comments.replace('</w:comments>', `${comment}</w:comments>`)),
      'word/document.xml': strToU8(commented),
    }),
  )
  const notes = back.annotations.filter(({ createdBy }) => createdBy === 'Lawyer')
  expect(notes.map(({ note, pieces }) => [note, wordsOf(pieces)])).toEqual([
    ['Lawyer, 2026-03-13 09:00: Can we stand this up?', 'Nobody was there.'],
  ])
  expect(back.annotations).toHaveLength(8)
})

describe('a note that is a thread', () => {
  const thread = [
    'Ana Leduc, 2026-02-02 10:00: Really?',
    'Bo Reed, 2026-02-02 11:30: The minutes say so.',
    'Page 3.',
    'Ana Leduc, 2026-02-03 09:05: Good.',
    'Resolved.',
  ].join('\n')
  const threaded: ArticleSketch = {
    ...sketch,
    annotations: { ...sketch.annotations, noted: { kind: 'note', note: thread } },
  }
  const partsOf = async (bytes: Uint8Array) => {
    const parts = unzipSync(bytes)
    const part = (name: string) => parseXml(strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array()))
    return { parts, part }
  }

  test('goes out as a comment with answers to it, each by who wrote it and when, resolved as it was', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, threaded)
    const { part } = await partsOf(await here.word(id))
    const comments = elementsOf(part('comments'), 'w:comment').filter((found) =>
      /Really|minutes|Good/.test(wordText(found)),
    )
    expect(comments.map(wordText)).toEqual([
      'Note: Ana Leduc, 2026-02-02 10:00: Really?\n',
      'The minutes say so.\nPage 3.\n',
      'Good.\n',
    ])
    expect(comments.slice(1).map((found) => [found.getAttribute('w:author'), found.getAttribute('w:date')])).toEqual([
      ['Bo Reed', expect.stringMatching(/^2026-02-02T11:30:00/)],
      ['Ana Leduc', expect.stringMatching(/^2026-02-03T09:05:00/)],
    ])
    const lastParagraphs = comments.map((found) => elementsOf(found, 'w:p').at(-1)?.getAttribute('w14:paraId'))
    const extended = elementsOf(part('commentsExtended'), 'w15:commentEx')
    const known = lastParagraphs.map((paragraph) =>
      extended.find((found) => found.getAttribute('w15:paraId') === paragraph),
    )
    expect(known.map((found) => found?.getAttribute('w15:paraIdParent') ?? null)).toEqual([
      null,
      lastParagraphs[0],
      lastParagraphs[0],
    ])
    expect(known[0]?.getAttribute('w15:done')).toBe('1')
    for (const element of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
      const ids = elementsOf(part('document'), element).map((found) => found.getAttribute('w:id'))
      expect(new Set(ids).size).toBe(ids.length)
      for (const found of comments) expect(ids).toContain(found.getAttribute('w:id'))
    }
  })

  test('comes back as the one note it was', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, threaded)
    const before = await here.call('article.get', { id })
    const back = await (await desk()).take(await here.word(id))
    expect(essence(back)).toEqual(essence(before))
  })

  test('comes back as the one note it was from a program that loses which comment an answer is to', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, threaded)
    const { parts } = await partsOf(await here.word(id))
    const extended = strFromU8(parts['word/commentsExtended.xml'] ?? new Uint8Array())
    expect(extended).toContain('w15:paraIdParent')
    const loose = strToU8(extended.replaceAll(/ w15:paraIdParent="[^"]*"/g, ''))
    const back = await (await desk()).take(zipSync({ ...parts, 'word/commentsExtended.xml': loose }))
    expect(essence(back)).toEqual(essence(await here.call('article.get', { id })))
  })

  test('comes in from a document of somebody else as it went out', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, threaded)
    const { parts } = await partsOf(await here.word(id))
    const foreign = Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'))
    const back = await here.take(zipSync(Object.fromEntries(foreign)))
    const [note] = back.annotations.filter((found) => found.note.includes('Really?'))
    expect(note?.note.split('\n').slice(1)).toEqual(thread.split('\n').slice(1))
  })

  test('that somebody has answered brings that answer back beside it', async () => {
    const here = await desk()
    const { id } = await bringIn(here.call, threaded)
    const { parts, part } = await partsOf(await here.word(id))
    const first = elementsOf(part('comments'), 'w:comment').find((found) => wordText(found).includes('Really?'))
    const parent = elementsOf(first ?? part('comments'), 'w:p')
      .at(-1)
      ?.getAttribute('w14:paraId')
    const comment =
      '<w:comment w:id="900" w:author="Lawyer" w:initials="L" w:date="2026-03-13T09:00:00Z"><w:p w14:paraId="0000ABCD"><w:r><w:t>Can we stand this up?</w:t></w:r></w:p></w:comment>'
    const extended = `<w15:commentEx w15:paraId="0000ABCD" w15:paraIdParent="${parent}" w15:done="0"/>`
    const added = (name: string, end: string, xml: string) => ({
      [name]: strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(end, `${xml}${end}`)),
    })
    const back = await (await desk()).take(
      zipSync({
        ...parts,
        ...added('word/comments.xml', '</w:comments>', comment),
        ...added('word/commentsExtended.xml', '</w15:commentsEx>', extended),
      }),
    )
    const notes = back.annotations.filter(({ kind }) => kind === 'note').map(({ note }) => note)
    expect(notes.toSorted()).toEqual([thread, 'Lawyer, 2026-03-13 09:00: Can we stand this up?\nResolved.'].toSorted())
  })
})
