// Times the checks on an article of 10,000 words with 1,000 annotations: from scratch, and again after one edit.
//
//   node tests/bench/check-speed.mjs
//
// What counts is processor time: the clock also counts what else the machine does.
import { createChecker } from '../../src/core/check/checker.ts'
import { exampleInput } from '../../src/core/check/examples/example-input.ts'

const say = (line) => process.stdout.write(`${line}\n`)
const speakers = Array.from({ length: 40 }, (_, index) => `Ines${index} Hale${index}`)
const tagged = (index, text) => text.replace(/\{(\/?)([a-z])\}/g, (_, slash, letter) => `{${slash}${letter}${index}}`)
const paragraph = (index) =>
  tagged(
    index,
    `On Tuesday the council of Port Elva met for the ${index}th time about the bridge. “{q}We have waited for year ${index} of this long story{/q},” {u}said{/u} {m}${speakers[index % speakers.length]}{/m}, head of the harbour board.`,
  ) + tagged(index + 1000, ` {l}The bridge cost ${index} million more than planned{/l}.`)
const text = Array.from({ length: 250 }, (_, index) => paragraph(index)).join('\n')
const annotations = Object.fromEntries(
  Array.from({ length: 250 }, (_, index) => [
    `l${index + 1000}`,
    { source: speakers[index % speakers.length], requests: [{ to: 'Tom Reed', outcome: 'answered' }] },
  ]),
)
const input = exampleInput({ text, annotations })
say(`words: ${input.text.split(/\s+/).length}, annotations: ${input.annotations.length}`)

/** The same values in new objects, as a message between threads gives them. */
const copied = (value) => structuredClone(value)

/** One letter typed at an offset. */
const typed = (before, at) => {
  const text = `${before.text.slice(0, at)}x${before.text.slice(at)}`
  const annotations = before.annotations.map((annotation) => ({
    ...annotation,
    pieces: annotation.pieces.map((piece) => {
      const [start, end] = [piece.start, piece.end].map((offset) => (offset > at ? offset + 1 : offset))
      return { start, end, words: text.slice(start, end) }
    }),
  }))
  return copied({ ...before, text, annotations })
}

const timed = (work) => {
  const begun = process.cpuUsage()
  const found = work()
  const { user, system } = process.cpuUsage(begun)
  return { time: (user + system) / 1000, found }
}
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

const first = timed(() => createChecker().check(copied(input)))
say(`first ever, cold: ${first.time.toFixed(1)} ms, findings: ${first.found.length}`)
const scratch = Array.from({ length: 15 }, () => {
  const fresh = copied(input)
  return timed(() => createChecker().check(fresh)).time
})
say(`from scratch, warm: median ${median(scratch).toFixed(1)} ms, worst ${Math.max(...scratch).toFixed(1)} ms`)

const checker = createChecker()
checker.check(input)
let current = input
const edits = Array.from({ length: 100 }, (_, index) => {
  current = typed(current, (index * 7919) % current.text.length)
  return timed(() => checker.check(current)).time
})
say(`after one edit: median ${median(edits).toFixed(1)} ms, worst ${Math.max(...edits).toFixed(1)} ms`)
