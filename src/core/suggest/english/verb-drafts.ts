import { type Run, type Word, wordAt } from '../words/word.ts'
import { complementOf } from './complement.ts'
import { trimmedEnd } from './clause-end.ts'
import type { Draft } from '../draft.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { subjectBefore, subjectOfClause } from './subject.ts'
import { tagDraft } from './tags.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'
import { isNounLike } from './word-classes.ts'

const weightOf = (group: VerbGroup, frame: string): number => {
  const usage = group.verb.frames.get(frame) ?? 'usual'
  const sure: Readonly<Record<string, number>> = {
    quote: 0.96,
    that: 0.92,
    clause: 0.85,
    wh: 0.8,
    to: 0.75,
    'who-to': 0.75,
    'want-to': 0.7,
    ing: 0.65,
  }
  const byClass = { saying: 1, thinking: 0.92, wanting: 0.9, judging: 0.95, showing: 0.9 }[group.verb.verbClass]
  return (sure[frame] ?? 0.6) * byClass * (usage === 'rare' ? 0.5 : 1)
}

const sourceOf = (words: readonly Word[], group: VerbGroup, content: Run, { from, to }: Run): Run | null => {
  const own = group.kind === 'finite' ? subjectBefore(words, from, group.from) : null
  const isFronted = group.kind === 'bare' && group.from === from && wordAt(words, content.to).text === ','
  return own ?? (isFronted ? nounPhraseFrom(words, content.to + 1, to) : subjectOfClause(words, from, group.from))
}

/** Adjectives alone are no subject: "the claim that the drills are **old** was rejected". */
const isNamed = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).some(({ pos }) => pos !== 'ADJ' && pos !== 'ADV')

const passive = (words: readonly Word[], group: VerbGroup, sentence: Run): Draft | null => {
  const { verb } = group
  const before = subjectBefore(words, sentence.from, group.from)
  const subject = before && isNamed(words, before) ? before : null
  const next = wordAt(words, group.to)
  const base = { cue: { from: group.from, to: group.to }, lemma: verb.base }
  if (next.lower === 'by' && subject && (verb.frames.has('np') || verb.frames.has('who-np'))) {
    const source = nounPhraseFrom(words, group.to + 1, sentence.to, true)
    return source ? { ...base, source, content: [subject], frame: 'by', weight: 0.6 } : null
  }
  const complement = complementOf(words, group, sentence.to)
  if (
    complement &&
    subject &&
    (complement.frame === 'to' || complement.frame === 'want-to') &&
    verb.frames.has('want-to')
  )
    return { ...base, source: null, content: [subject, complement.content], frame: 'passive to', weight: 0.6 }
  if (complement && (complement.frame === 'that' || complement.frame === 'quote'))
    return { ...base, source: subject, content: [complement.content], frame: complement.frame, weight: 0.6 }
  return null
}

const holdsMark = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).some(({ mark }) => mark !== null)

/** "a letter **opposing** the bill": the participle tells what the noun is, and names nobody who speaks. */
const tellsMoreOfNoun = (words: readonly Word[], { kind, from, head }: VerbGroup): boolean =>
  kind === 'bare' && from === head && wordAt(words, head).lower.endsWith('ing') && isNounLike(wordAt(words, head - 1))

/** The attribution that the verb at `head` makes in its sentence; null where it makes none. */
export const verbDraft = (words: readonly Word[], head: number, sentence: Run): Draft | null => {
  const group = verbGroupAt(words, head, sentence.from)
  if (!group) return null
  if (group.voice === 'passive') return passive(words, group, sentence)
  const tag = tagDraft(words, group, sentence)
  if (tag) return tag
  const complement = complementOf(words, group, sentence.to)
  if (!complement || (complement.frame === 'np' && tellsMoreOfNoun(words, group))) return null
  const content = trimmedEnd(words, complement.content)
  const isRare = group.verb.frames.get(complement.frame) === 'rare'
  if (isRare && !holdsMark(words, content)) return null
  return {
    source: sourceOf(words, group, content, sentence),
    cue: { from: group.from, to: Math.max(complement.cueTo, group.to) },
    content: content.to > content.from ? [content] : [],
    frame: complement.frame,
    lemma: group.verb.base,
    weight: weightOf(group, complement.frame),
  }
}
