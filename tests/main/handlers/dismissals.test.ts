import { expect, test } from 'vitest'
import { dismissedWords } from '../../../src/core/anchor/follow-dismissals.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { plainText } from '../../../src/core/document/plain-text.ts'
import { idOf } from '../../support/article-records.ts'
import { bringIn } from '../../support/bring-in.ts'
import { taggedBody } from '../../support/tagged-body.ts'
import { openTestLibrary } from '../../support/test-library.ts'

const copy = 'The lamp was “dark for weeks”, he said. Later it was “dark for weeks” again.'

const deskWithDismissal = async () => {
  const library = await openTestLibrary()
  const brought = await bringIn(library.call, {
    body: [copy],
    dismissals: [{ kind: 'rejected', words: 'dark for weeks' }],
  })
  let { version } = brought
  const { id } = brought
  const { call } = library
  return {
    library,
    id,
    save: async (text: string): Promise<void> => {
      const body = taggedBody([text], idOf)
      version = (await call('article.save', { id, version, body: JSON.stringify(body), changes: [] })).version
    },
    /** Where the words that hold stand in the stored text. */
    holding: async (): Promise<readonly number[]> => {
      const { article, dismissals } = await call('article.get', { id })
      const { text } = plainText(parseBody(article.body))
      return dismissedWords(dismissals, text, ['rejected']).map(({ start }) => start)
    },
  }
}

test('a dismissal holds as long as its words stand there, whatever changes round them', async () => {
  const { library, id, save, holding } = await deskWithDismissal()
  expect(await holding()).toEqual([copy.indexOf('dark')])
  await save(`On Monday: ${copy.replace('he said', 'the keeper said')}`)
  expect(await holding()).toEqual([copy.indexOf('dark') + 'On Monday: '.length])
  const events = await library.call('history.list', { articleId: id })
  await library.reopen()
  expect(await holding()).toEqual([copy.indexOf('dark') + 'On Monday: '.length])
  expect(await library.call('history.list', { articleId: id })).toEqual(events)
})

test('a dismissal holds no longer when its words change, nor for the same words elsewhere; it does when they come back', async () => {
  const { save, holding } = await deskWithDismissal()
  await save(copy.replace('dark for weeks', 'dark for years'))
  expect(await holding()).toEqual([])
  await save(copy)
  expect(await holding()).toEqual([copy.indexOf('dark')])
})

test('a dismissal that was taken back follows the text too, for its return', async () => {
  const { library, save, holding } = await deskWithDismissal()
  const dismissal = idOf('dismissal dark for weeks')
  await library.call('changes.apply', { changes: [{ type: 'dismissal.remove', id: dismissal }] })
  expect(await holding()).toEqual([])
  await save(`So: ${copy}`)
  await library.call('changes.apply', { changes: [{ type: 'dismissal.restore', id: dismissal }] })
  expect(await holding()).toEqual([copy.indexOf('dark') + 'So: '.length])
})

test('names are resolved to sources that have them as name or alias, however they are written', async () => {
  const { call } = await openTestLibrary()
  await bringIn(call, {
    body: ['x'],
    sources: { 'Ann Lund': {}, 'A. Lund': { aliases: ['ann  LUND'] }, Bea: {}, Gone: {} },
  })
  await call('changes.apply', { changes: [{ type: 'source.remove', id: idOf('source Gone') }] })
  await call('sources.merge', { fromId: idOf('source Bea'), intoId: idOf('source Ann Lund') })
  const names = (await call('sources.resolve', { names: ['Ann Lund', 'bea', 'Gone', 'Nobody'] })).map((each) => [
    each.name,
    each.sources.map(({ name }) => name).sort(),
  ])
  expect(names).toEqual([
    ['Ann Lund', ['A. Lund', 'Ann Lund']],
    ['bea', ['Ann Lund']],
    ['Gone', []],
    ['Nobody', []],
  ])
})
