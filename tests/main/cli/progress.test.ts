import { expect, test } from 'vitest'
import { progressLine, showProgress } from '../../../src/main/cli/progress.ts'

test.each([
  [0, 10, 5000, '0 of 10'],
  [3, 10, 40, '3 of 10'],
  [1250, 10_000, 8750, '1,250 of 10,000, 143 a second, 1 min 2 s left'],
  [5, 10, 2000, '5 of 10, 2.5 a second, 2 s left'],
  [10, 10, 2000, '10 of 10, 5.0 a second'],
])('%i of %i after %i ms reads “%s”', (done, total, took, line) => {
  expect(progressLine(done, total, took)).toBe(line)
})

/** A screen that keeps what is written, and a clock that is set by hand. */
const terminal = (isTTY: boolean) => {
  const written: string[] = []
  let time = 0
  const progress = showProgress(100, { isTTY, write: (text) => written.push(text) }, () => time)
  return { written, progress, at: (ms: number) => (time = ms) }
}

test('on a terminal the line is written over, ten times a second at the most, and at the end', () => {
  const { written, progress, at } = terminal(true)
  progress.tell(0)
  at(50)
  progress.tell(10)
  at(1000)
  progress.tell(50)
  at(1001)
  progress.tell(100)
  progress.end()
  expect(written).toEqual([
    '\r\u001b[K0 of 100',
    '\r\u001b[K50 of 100, 50 a second, 1 s left',
    '\r\u001b[K100 of 100, 100 a second',
    '\n',
  ])
})

test('other lines get the room of the line, which is then written again', () => {
  const { written, progress, at } = terminal(true)
  progress.tell(1)
  progress.clear()
  at(10)
  progress.tell(2)
  expect(written).toEqual(['\r\u001b[K1 of 100', '\r\u001b[K', '\r\u001b[K2 of 100'])
})

test('where there is no terminal nothing is written', () => {
  const { written, progress } = terminal(false)
  progress.tell(1)
  progress.clear()
  progress.end()
  expect(written).toEqual([])
})
