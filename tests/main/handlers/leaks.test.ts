import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AttestError } from '../../../src/core/errors.ts'
import { outsideProfile } from '../../../src/core/model/export-profile.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { openTestLibrary, testFolder } from '../../support/test-library.ts'

/** A library with an article of a protected source, named or not named in its copy. */
const desk = async (said: string, slug = 'quay') => {
  const out = testFolder()
  const place = { name: null as string | null }
  const asked: string[] = []
  const library = await openTestLibrary({
    ports: {
      chooseSavePath: async (name) => {
        asked.push(name)
        return join(out, place.name ?? name)
      },
    },
  })
  const { id } = await bringIn(library.call, {
    fields: { headline: 'Quay shut', slug },
    body: [`“{q}The quay is shut{/q},” ${said}.`],
    annotations: { q: { source: 'Vera Holm' } },
    sources: { 'Vera Holm': { protected: true, description: 'a person on the board', note: 'vera@mail.example' } },
  })
  return { ...library, id, out, place, asked }
}

const refusal = async (work: () => Promise<unknown>): Promise<AttestError> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof AttestError) return error
  }
  throw new Error('It was not refused.')
}

describe('an export that would give a protected source away', () => {
  test.each(['outside', 'clean'])(
    'by the profile %s is refused with the place, and nothing is written',
    async (profile) => {
      const { call, id, out, asked, faults } = await desk('Vera Holm said')
      const events = await call('history.list', { articleId: id })
      const error = await refusal(() => call('article.export', { id, format: 'docx', profile }))
      expect(error.code).toBe('would_leak')
      expect(error.message).toContain('word/document.xml')
      expect(error.message).toContain('quay is shut,” ▮▮▮ said')
      expect(error.message).not.toMatch(/vera|holm/i)
      expect(asked).toEqual([])
      expect(readdirSync(out)).toEqual([])
      expect(await call('history.list', { articleId: id })).toEqual(events)
      expect(faults).toEqual([])
    },
  )

  test('is for the desk as it was', async () => {
    const { call, id, out } = await desk('Vera Holm said')
    const { saved } = await call('article.export', { id, format: 'text', profile: 'desk' })
    expect(readFileSync(join(out, saved ?? ''), 'utf8')).toContain('Vera Holm')
  })

  test('by a profile of one’s own is refused like one for outside', async () => {
    const { call, id } = await desk('Vera Holm said')
    const own = { ...outsideProfile, id: idOf('partners'), name: 'Partners', notes: true }
    await call('exportProfiles.set', { own: [own] })
    const error = await refusal(() => call('article.export', { id, format: 'markdown', profile: own.id }))
    expect(error.code).toBe('would_leak')
  })

  test('has no name that does: neither one that is proposed nor one that is chosen', async () => {
    const { call, id, out, asked, place } = await desk('she said', 'talk-with-vera-holm')
    const { saved } = await call('article.export', { id, format: 'text', profile: 'outside' })
    expect(asked).toEqual(['article-outside.txt'])
    expect(saved).toBe('article-outside.txt')
    place.name = 'Holm, Vera.txt'
    const error = await refusal(() => call('article.export', { id, format: 'text', profile: 'outside' }))
    expect(error.message).toContain('the name of the file')
    expect(error.message).not.toMatch(/vera|holm/i)
    expect(readdirSync(out)).toEqual(['article-outside.txt'])
  })
})

test('an export for outside names the description, and the history says for whom it was', async () => {
  const { call, id, out } = await desk('a person on the board said')
  const { saved } = await call('article.export', { id, format: 'text', profile: 'outside' })
  expect(readFileSync(join(out, saved ?? ''), 'utf8')).toContain('a person on the board')
  const [event] = await call('history.list', { articleId: id })
  expect(event).toMatchObject({ type: 'article exported', after: { format: 'text', profile: 'Outside' } })
})

test('a ledger has no clean copy', async () => {
  const { call, id } = await desk('she said')
  const error = await refusal(() => call('article.export', { id, format: 'csv', profile: 'clean' }))
  expect(error.code).toBe('invalid_input')
})
