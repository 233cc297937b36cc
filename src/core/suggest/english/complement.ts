import {
  afterTime,
  objectPronouns,
  particles,
  reflexives,
  reportedQuestions,
  timeLeads,
  occasionPrepositions,
  topicPrepositions,
} from '../languages/en/words.ts'
import { isNameInMarks } from '../quotations/name-in-marks.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { clauseEnd, objectEnd, skipAdverbs, startsClause, trimmedEnd } from './clause-end.ts'
import { isAdjunct, nounPhraseFrom } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'
import { isAdverb, isAuxiliary, isTimeWord, isWeekday } from './word-classes.ts'

/** What a verb brings: the frame, the words said, and where the cue ends. */
export interface Complement {
  readonly frame: string
  readonly content: Run
  readonly cueTo: number
}

const longestAdjunct = 18

/** The numbers and commas of "on Friday**,** February **6, 2026,** that". */
const isInDate = (words: readonly Word[], index: number, from: number): boolean => {
  const { pos, text } = wordAt(words, index)
  const before = wordAt(words, index - 1)
  const next = wordAt(words, index + 1)
  if (index === from || !(isWeekday(before) || before.pos === 'NUM' || before.text === ',')) return false
  if (pos === 'NUM') return true
  return text === ',' && before.text !== ',' && (next.pos === 'NUM' || isWeekday(next) || next.lower === 'that')
}

/** Where words of time, place and manner after a verb end: "said on Monday in a letter **that**". */
const afterAdjuncts = (words: readonly Word[], from: number, to: number): number => {
  let index = from
  while (index < to && index - from < longestAdjunct) {
    const word = wordAt(words, index)
    if (reportedQuestions.has(word.lower)) return index
    if (isAdverb(word) && word.mark === null) index++
    else if (isTimeWord(word) || isInDate(words, index, from)) index++
    else if (isTimeWord(wordAt(words, index + 1)) && afterTime.has(wordAt(words, index + 2).lower)) index += 3
    else if (timeLeads.has(word.lower) && isTimeWord(wordAt(words, index + 1))) index += 2
    else if ((word.pos === 'ADP' || word.lower === 'to') && word.mark === null) {
      const phrase = nounPhraseFrom(words, index + 1, to)
      if (!phrase) return index
      index = phrase.to
      while (index < to && isTimeWord(wordAt(words, index))) index++
    } else return index
  }
  return index
}

const opensQuotation = (words: readonly Word[], index: number): number => {
  const word = wordAt(words, index)
  if (word.mark === 'open') return index
  if ((word.text === ',' || word.text === ':') && wordAt(words, index + 1).mark === 'open') return index + 1
  return -1
}

/** The end of a quotation that opens at `open`, with those that follow it directly. */
const quotationEnd = (words: readonly Word[], open: number, to: number): number => {
  const depth = wordAt(words, open).depth
  let index = open
  while (wordAt(words, index).mark === 'open' && index < to) index++
  while (index < to && wordAt(words, index).depth > depth) index++
  while (index < to && wordAt(words, index).mark === 'close' && wordAt(words, index).depth === depth) index++
  return index
}

/** @returns null where the words in marks are a name: "sang “The Lights of Home”" */
const quoted = (words: readonly Word[], at: number, open: number, to: number): Complement | null => {
  const end = quotationEnd(words, open, to)
  if (open === at && isNameInMarks(words, { from: open, to: end })) return null
  const afterMark = open > at
  const endsInside = /^[.,!?…]+$/.test(wordAt(words, end - 2).text)
  const wholeClause = !afterMark && !endsInside && end < to
  const until = wholeClause ? clauseEnd(words, open, to) : end
  return {
    frame: 'quote',
    content: trimmedEnd(words, { from: open, to: Math.max(end, until) }),
    cueTo: wordAt(words, at).text === ':' ? at + 1 : at,
  }
}

const hasVerb = (words: readonly Word[], { from, to }: Run): boolean => {
  for (let index = from; index < to; index++) {
    const word = wordAt(words, index)
    if (isAuxiliary(word) || word.pos === 'VERB') return true
  }
  return false
}

const isBaseAfterTo = (words: readonly Word[], index: number): boolean => {
  if (wordAt(words, index).lower !== 'to') return false
  let next = index + 1
  while (isAdverb(wordAt(words, next))) next++
  const { pos, lower } = wordAt(words, next)
  return (
    pos === 'VERB' || pos === 'AUX' || (pos === 'NOUN' && !/s$/.test(lower) && wordAt(words, next + 1).pos === 'DET')
  )
}

const plain = (words: readonly Word[], group: VerbGroup, at: number, to: number): Complement | null => {
  const { frames } = group.verb
  const word = wordAt(words, at)
  const found = (frame: string, from = at, cueTo = at): Complement | null => {
    const endOf = /^(?:to|ing|to-np)$/.test(frame) ? objectEnd : clauseEnd
    const content = trimmedEnd(words, { from, to: endOf(words, from, to) })
    return content.to > content.from ? { frame, content, cueTo } : null
  }
  const open = opensQuotation(words, at)
  if (open >= 0 && (frames.has('quote') || frames.has('clause') || (open === at && frames.has('np'))))
    return quoted(words, at, open, to)
  if (word.text === ':' && at + 1 >= to && (frames.has('quote') || frames.has('clause') || frames.has('np')))
    return { frame: 'quote', content: { from: at + 1, to: at + 1 }, cueTo: at + 1 }
  if (word.text === ':' && (frames.has('quote') || frames.has('clause')))
    return { frame: 'quote', content: trimmedEnd(words, { from: at + 1, to }), cueTo: at + 1 }
  const opensThat = !/^[,.]$/.test(wordAt(words, at + 1).text) || wordAt(words, at + 2).mark === 'open'
  if (word.lower === 'that' && frames.has('that') && opensThat) return found('that')
  if (isBaseAfterTo(words, at) && frames.has('to')) return found('to')
  if (reportedQuestions.has(word.lower) && frames.has('wh')) return found('wh')
  if (/^(?:VERB|NOUN|ADJ)$/.test(word.pos) && word.lower.endsWith('ing') && frames.has('ing')) return found('ing')
  if (word.lower === 'to' && frames.has('to-np')) return found('to-np', at + 1, at + 1)
  if (frames.has('clause') && startsClause(words, at, to)) return found('clause')
  return null
}

const prepositional = (words: readonly Word[], group: VerbGroup, at: number, to: number): Complement | null => {
  const word = wordAt(words, at)
  if (
    !group.verb.frames.has(word.lower) ||
    (word.pos !== 'ADP' && word.pos !== 'PART' && word.pos !== 'ADV' && word.pos !== 'SCONJ')
  )
    return null
  if (isAdjunct(words, at) && !topicPrepositions.has(word.lower)) return null
  const content = trimmedEnd(words, { from: at + 1, to: objectEnd(words, at + 1, to) })
  return content.to > content.from ? { frame: word.lower, content, cueTo: at + 1 } : null
}

/** Where a preposition stands that the verb itself takes: "briefed reporters **on** the search". */
const ownPreposition = (words: readonly Word[], { verb }: VerbGroup, at: number, to: number): number => {
  for (let index = at + 1; index < Math.min(to, at + 10); index++) {
    const word = wordAt(words, index)
    if (word.pos === 'ADP' && word.lower !== 'of' && verb.frames.has(word.lower)) return index
  }
  return to
}

const withListener = (words: readonly Word[], group: VerbGroup, at: number, to: number): Complement | null => {
  const { frames } = group.verb
  const limit = ownPreposition(words, group, at, to)
  const listener = nounPhraseFrom(words, at, limit, true)
  if (!listener) return null
  for (const start of [
    listener.to,
    afterAdjuncts(words, listener.to, to),
    nounPhraseFrom(words, at, to)?.to ?? listener.to,
  ]) {
    const complement =
      plain(words, group, start, to) ?? (start === listener.to ? prepositional(words, group, start, to) : null)
    if (complement && complement.frame !== 'clause') return { ...complement, cueTo: at }
    if (complement && frames.has('listener') && frames.get('np') !== 'usual') return { ...complement, cueTo: at }
    if (isBaseAfterTo(words, start) && frames.has('who-to')) {
      const content = trimmedEnd(words, { from: start, to: clauseEnd(words, start, to) })
      return { frame: 'who-to', content, cueTo: at }
    }
    if (isBaseAfterTo(words, start) && frames.has('want-to')) {
      const content = trimmedEnd(words, { from: at, to: clauseEnd(words, at, to) })
      return { frame: 'want-to', content, cueTo: at }
    }
  }
  return null
}

/** "praised the crew **in a letter on Monday**": time and occasion are no part of what is praised. */
const beforeOccasion = (words: readonly Word[], from: number, to: number): number => {
  for (let index = from + 1; index < to; index++) {
    const word = wordAt(words, index)
    if (occasionPrepositions.has(word.lower) && word.depth === wordAt(words, from).depth && isAdjunct(words, index))
      return index
  }
  return to
}

const object = (words: readonly Word[], group: VerbGroup, at: number, to: number): Complement | null => {
  const { frames } = group.verb
  const frame = frames.has('np') ? 'np' : frames.has('who-np') ? 'who-np' : ''
  const first = wordAt(words, at)
  if (frame === '') return null
  const startsObject =
    nounPhraseFrom(words, at, to) !== null ||
    (first.lower === 'that' && first.pos === 'DET') ||
    first.mark === 'open' ||
    objectPronouns.has(first.lower) ||
    reflexives.has(first.lower)
  if (!startsObject) return null
  const content = trimmedEnd(words, { from: at, to: beforeOccasion(words, at, objectEnd(words, at, to)) })
  return content.to > content.from ? { frame, content, cueTo: at } : null
}

const skipParticle = (words: readonly Word[], { verb, to }: VerbGroup): number =>
  particles.has(`${verb.base}_${wordAt(words, to).lower}`) ? to + 1 : to

/** "said one of them was late": a clause whose subject is not plain to see. Not for verbs that mostly take an object. */
const looseClause = (words: readonly Word[], group: VerbGroup, at: number, to: number): Complement | null => {
  const { frames } = group.verb
  if (!frames.has('clause') || frames.get('np') === 'usual' || /^[,.;)]$/.test(wordAt(words, at).text)) return null
  const content = trimmedEnd(words, { from: at, to: clauseEnd(words, at, to) })
  return hasVerb(words, content) && wordAt(words, at).pos !== 'ADP' ? { frame: 'clause', content, cueTo: at } : null
}

/** What a verb brings after it, in the sentence that ends at `to`; null where it brings nothing that is said. */
export const complementOf = (words: readonly Word[], group: VerbGroup, to: number): Complement | null => {
  const at = skipParticle(words, group)
  if (at >= to) return null
  const beyond = afterAdjuncts(words, at, to)
  const speech = beyond > at ? plain(words, group, beyond, to) : null
  const isSpeech = speech?.frame === 'quote' || speech?.frame === 'that'
  const direct = plain(words, group, at, to) ?? (isSpeech ? null : prepositional(words, group, at, to))
  if (direct) return direct
  const takesListener = ['listener', 'who-to', 'want-to'].some((frame) => group.verb.frames.has(frame))
  if (takesListener) {
    const told = withListener(words, group, at, to)
    if (told) return told
  }
  if (speech && speech.frame !== 'ing')
    return { ...speech, cueTo: wordAt(words, speech.cueTo - 1).text === ':' ? speech.cueTo : at }
  const adverbs = skipAdverbs(words, at, to)
  if (adverbs > at) {
    const linked = prepositional(words, group, adverbs, to)
    if (linked) return linked
  }
  const loose = looseClause(words, group, at, to)
  return loose ?? object(words, group, at, to) ?? (beyond > at ? object(words, group, beyond, to) : null)
}
