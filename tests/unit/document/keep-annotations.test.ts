import { expect, test } from 'vitest'
import { keepAnnotations } from '../../../src/core/document/keep-annotations.ts'
import { parseBody } from '../../../src/core/document/schema.ts'
import { idOf } from '../../support/article-records.ts'
import { taggedBody } from '../../support/tagged-body.ts'

const body = (...blocks: Parameters<typeof taggedBody>[0]) => parseBody(taggedBody(blocks, idOf))

test('a body whose marks all stay is the same body', () => {
  const tagged = body('He said {a}yes{/a}.', { bullets: [['{b}bold{/b} and {a}more{/a}']] })
  expect(keepAnnotations(tagged, () => true)).toBe(tagged)
})

test('marks that go leave text, other annotations and formats as they are, also in lists and quotes', () => {
  const tagged = body(
    'He {b}said {a}ye{c}s{/a} no{/c}{/b}.',
    { quote: ['{a}Quoted{/a}'] },
    { bullets: [['{a}x{/a}y']] },
  )
  const kept = keepAnnotations(tagged, (id) => id !== idOf('a'))
  expect(kept.toJSON()).toEqual(
    body('He {b}said ye{c}s no{/c}{/b}.', { quote: ['Quoted'] }, { bullets: [['xy']] }).toJSON(),
  )
})

test('a hard break loses its mark like a letter', () => {
  expect(keepAnnotations(body('{a}one{br}two{/a}'), () => false).toJSON()).toEqual(body('one{br}two').toJSON())
})
