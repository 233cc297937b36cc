import type { Draft } from '../draft.ts'
import { isNameInMarks } from '../quotations/name-in-marks.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { clauseEnd, endsTag, startsClause, trimmedEnd } from './clause-end.ts'
import { complementOf } from './complement.ts'
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import { subjectBefore } from './subject.ts'
import { verbReading } from './verb-forms.ts'
import type { VerbGroup } from './verb-group.ts'
import { isAuxiliary, opensRelative } from './word-classes.ts'

/** Where a tag stands: its words, who speaks, and where its sentence begins and ends. */
interface Tag {
  readonly from: number
  readonly to: number
  readonly source: Run | null
}

const closesSpeech = (words: readonly Word[], index: number): boolean => {
  const word = wordAt(words, index)
  return word.text === ',' || word.mark === 'close' || /^[?!…]$/.test(word.text) || /^(?:—|–|--)$/.test(word.text)
}

/** The end of the adjuncts after a tag: "she said **on Monday in Port Elva**". */
const tagEnd = (words: readonly Word[], from: number, to: number): number => {
  const depth = wordAt(words, from - 1).depth
  for (let index = from; index < to; index++) {
    const word = wordAt(words, index)
    if (word.depth !== depth || word.mark !== null) return index
    if (/^[,;:.]$/.test(word.text) || /^(?:—|–|--)$/.test(word.text)) return index
  }
  return to
}

const inverted = (words: readonly Word[], group: VerbGroup, from: number, to: number): Tag | null => {
  if (group.from !== group.head || group.from <= from || !closesSpeech(words, group.from - 1)) return null
  const source = nounPhraseFrom(words, group.to, to, true)
  const isSpeech = wordAt(words, group.from - 1).mark === 'close'
  if (!isSpeech && subjectBefore(words, from, group.from)?.from === from) return null
  if (!source || startsClause(words, group.to, to)) return null
  return { from: group.from, to: tagEnd(words, source.to, to), source }
}

/** "…, **as** the mayor put it": where a tag begins whose source begins at an index. */
const tagStart = (words: readonly Word[], source: number): number =>
  wordAt(words, source - 1).lower === 'as' ? source - 1 : source

const straight = (words: readonly Word[], group: VerbGroup, from: number, to: number): Tag | null => {
  const subject = subjectBefore(words, from, group.from)
  if (!subject) return null
  const isLast = wordAt(words, subject.to - 1).text === ','
  const source =
    isLast && !closesSpeech(words, tagStart(words, subject.from) - 1)
      ? nounPhraseBefore(words, from, group.from)
      : subject
  if (!source || source.from <= from) return null
  const start = tagStart(words, source.from)
  if (!closesSpeech(words, start - 1)) return null
  const listener = group.verb.frames.has('who-to') ? nounPhraseFrom(words, group.to, to) : null
  const at = listener && !startsClause(words, group.to, to) ? listener.to : group.to
  if (!endsTag(words, at, to)) return null
  return { from: start, to: tagEnd(words, at, to), source }
}

/** "“We go,” she said, **“on Friday.”**": the quotation that goes on after an interrupting tag. */
const resumedQuotation = (words: readonly Word[], { to: from }: Tag, to: number): Run | null => {
  for (let index = from; index < to; index++) {
    const word = wordAt(words, index)
    const inner = word.depth === 0 ? verbReading(word.lower) : undefined
    if (inner?.forms.has('ing') && inner.verb.frames.has('quote')) return null
    if (word.mark !== 'open' || word.depth > 0) continue
    const before = wordAt(words, index - 1)
    const goesOn = /^[,:;.]$|^(?:—|–|--|-)$/.test(before.text) || before.pos === 'CCONJ'
    return goesOn ? trimmedEnd(words, { from: index, to }) : null
  }
  return null
}

/** "The bridge, she said, **is closed**.": the clause that goes on after an interrupting tag. */
const resumedClause = (words: readonly Word[], tag: Tag, to: number, leadsIn: boolean): Run | null => {
  if (!/^(?:,|—|–|--)$/.test(wordAt(words, tag.to).text)) return null
  const next = wordAt(words, tag.to + 1)
  if (tag.to + 1 >= to || opensRelative(next)) return null
  const isAdjoined = /^(?:VERB|SCONJ|CCONJ|ADP)$/.test(next.pos) && !/^(?:for|in|with|on|at|to|that)$/.test(next.lower)
  if (isAdjoined && !leadsIn) return null
  const rest = trimmedEnd(words, { from: tag.to + 1, to: clauseEnd(words, tag.to + 1, to) })
  return rest.to > rest.from ? rest : null
}

const openingMark = (words: readonly Word[], close: number, from: number): number => {
  for (let index = close - 1; index >= from; index--) {
    const word = wordAt(words, index)
    if (word.mark === 'open' && word.depth === 0) return index
  }
  return from
}

/** "The “Herald” reported": a name in marks, with words before it that it belongs to. */
const endsWithName = (words: readonly Word[], from: number, to: number): boolean => {
  const open = openingMark(words, to - 1, from)
  return open > from && wordAt(words, open - 1).pos !== 'PUNCT' && isNameInMarks(words, { from: open, to })
}

/** Where the words begin that a tag at `end` follows: a whole quotation before it, else its sentence. */
const contentStart = (words: readonly Word[], from: number, end: number, isQuoted: boolean): number => {
  let start = from
  while (start < end && !isQuoted && wordAt(words, start).pos === 'CCONJ') start++
  if (!isQuoted) return start
  const open = openingMark(words, end - 1, from)
  const isWhole = wordAt(words, open + 1).capital && /^[,:]$/.test(wordAt(words, open - 1).text)
  return isWhole ? open : from
}

const hasVerb = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).some((word) => word.pos === 'VERB' || isAuxiliary(word))

/** "After the vote, Ms. Hale said in Elva **that …**": what is said follows after all. */
const bringsSpeech = (words: readonly Word[], group: VerbGroup, to: number): boolean => {
  const frame = complementOf(words, group, to)?.frame
  return frame === 'that' || frame === 'quote' || frame === 'wh'
}

/** The attribution of a verb of saying that stands after or within what is said; null where it does not. */
export const tagDraft = (words: readonly Word[], group: VerbGroup, { from, to }: Run): Draft | null => {
  if (group.voice !== 'active' || group.kind !== 'finite' || !group.verb.frames.has('after')) return null
  const tag = straight(words, group, from, to) ?? inverted(words, group, from, to)
  if (!tag) return null
  const isQuoted = wordAt(words, tag.from - 1).mark === 'close'
  if (!isQuoted && bringsSpeech(words, group, to)) return null
  if (isQuoted && endsWithName(words, from, tag.from)) return null
  const start = contentStart(words, from, tag.from, isQuoted)
  const before = trimmedEnd(words, { from: start, to: tag.from })
  if (before.to <= before.from) return null
  const after = isQuoted
    ? resumedQuotation(words, tag, to)
    : resumedClause(words, tag, to, /^(?:SCONJ|ADP)$/.test(wordAt(words, start).pos))
  if (!isQuoted && !hasVerb(words, before) && !(after && hasVerb(words, after))) return null
  return {
    source: tag.source,
    cue: { from: group.from, to: group.to },
    content: after ? [before, after] : [before],
    frame: 'after',
    lemma: group.verb.base,
    weight: isQuoted ? 0.97 : 0.9,
  }
}
