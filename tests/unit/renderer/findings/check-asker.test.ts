import { describe, expect, it } from 'vitest'
import { exampleInput } from '../../../../src/core/check/examples/example-input.ts'
import { defaultHouseRules } from '../../../../src/core/model/house-rules.ts'
import { type CheckQuestion, createCheckAsker } from '../../../../src/renderer/src/article/findings/check-asker.ts'

const createDesk = () => {
  const asked: CheckQuestion[] = []
  let started = false
  const check = createCheckAsker({
    ask: async (question) => {
      started = true
      asked.push(question)
      return []
    },
    isStarted: () => started,
  })
  return { check, asked, letGo: () => (started = false) }
}

describe('whoever has an article checked', () => {
  const input = exampleInput('The pool stays shut.')

  it('tells all of it first, and then only what differs', async () => {
    const { check, asked } = createDesk()
    await check('a', defaultHouseRules, input)
    await check('a', defaultHouseRules, { ...input, text: 'The pool opens.' })
    expect(asked).toEqual([
      { houseRules: defaultHouseRules, changed: input },
      { houseRules: null, changed: { text: 'The pool opens.' } },
    ])
  })

  it('tells all of it again for another article, other house rules, or another worker', async () => {
    const { check, asked, letGo } = createDesk()
    const others = { rules: {}, spellings: [] }
    await check('a', defaultHouseRules, input)
    await check('b', defaultHouseRules, input)
    await check('b', others, input)
    letGo()
    await check('b', others, input)
    expect(asked.map(({ changed }) => changed)).toEqual([input, input, input, input])
  })
})
