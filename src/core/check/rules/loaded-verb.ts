import { firstWords, wholeWords } from '../languages/pattern.ts'
import { placeIn } from '../place.ts'
import { statementRule } from '../rule.ts'

export const loadedVerb = statementRule({
  id: 'loaded-verb',
  group: 'Quotes and speakers',
  title: 'Verb that judges the speaker',
  why: '“Claimed” doubts, “admitted” convicts, “pointed out” agrees. “Said” does none of it, and no reader stumbles over it.',
  origin: 'Mongabay style guide; Jourgrammar: attribution verbs.',
  severity: 'warning',
  readsWords: true,
  parameters: {},
  bad: '“{q}The bridge is safe{/q},” {u}claimed{/u} {m}Ines Hale{/m}.',
  good: '“{q}The bridge is safe{/q},” {u}said{/u} {m}Ines Hale{/m}.',
  check: (statement, { words }) => {
    const { cue, around } = statement
    if (!cue) return []
    const found = words.loadedVerbs
      .map((verb) => ({ verb, span: firstWords(cue.words, verb.forms) }))
      .find(({ span }) => span !== null)
    if (!found?.span) return []
    const place = placeIn(around, { start: cue.start + found.span.start, end: cue.start + found.span.end })
    const { past, instead } = words.plainSaying
    const isPast = place.words.replace(wholeWords(past), '') === ''
    const sentence = `“${place.words}” says that ${found.verb.implies}: write a plain verb of saying, unless that is meant and shown.`
    const fixes = isPast ? [{ type: 'replace' as const, label: `Write “${instead}”`, place, replacement: instead }] : []
    return [{ places: [place], sentence, fixes }]
  },
})
