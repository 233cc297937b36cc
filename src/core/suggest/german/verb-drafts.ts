import type { Draft } from '../draft.ts'
import {
  noSpeechAfter,
  relativePronouns,
  separablePrefixes,
  speakerWords,
  speechEnders,
  subjunctives,
  tagOpeners,
} from '../languages/de/words.ts'
import { isNameInMarks } from '../quotations/name-in-marks.ts'
import { isTerminal } from '../words/sentences.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { germanPhraseFrom } from './noun-phrase.ts'
import { germanSubject } from './subject.ts'
import { type GermanGroup, germanGroupAt } from './verb-group.ts'

/** Leaves closing punctuation out of a run. */
export const trimmed = (words: readonly Word[], { from, to }: Run): Run => {
  let end = to
  let start = from
  while (end > start && (isTerminal(wordAt(words, end - 1)) || /^[,;:–—-]$/.test(wordAt(words, end - 1).text))) end--
  while (start < end && /^[,;:–—-]$/.test(wordAt(words, start).text)) start++
  return { from: start, to: end }
}

/** "anzuhalten" */
const withZu = new RegExp(`^(?:${[...separablePrefixes].join('|')})zu\\p{L}+n$`, 'u')

const hasZu = (words: readonly Word[], { from, to }: Run): boolean =>
  words.slice(from, to).some(({ lower }) => lower === 'zu' || withZu.test(lower))

/** Where a clause that was said ends: at the end of the sentence, or where another verb of the same speaker follows. */
const saidUntil = (words: readonly Word[], from: number, to: number): number => {
  for (let index = from; index < to; index++) {
    const word = wordAt(words, index)
    if (word.depth > 0) continue
    if (word.text === ';') return index
    if (word.text === ',' && speechEnders.has(wordAt(words, index + 1).lower) && index > from + 2) {
      if (!tagOpeners.has(wordAt(words, index + 1).lower) || germanGroupNear(words, index + 2, to)) return index
    }
    const verb = word.text === ',' ? germanGroupAt(words, index + 1, { from: index + 1, to }) : null
    if (verb?.verb.isSaying && verb.from === index + 1 && !verb.atEnd && index > from + 2) return index
    if (word.lower === 'und' && germanGroupAt(words, index + 1, { from: index + 1, to })?.verb.isSaying) return index
  }
  return to
}

const germanGroupNear = (words: readonly Word[], from: number, to: number): boolean => {
  for (let index = from; index < Math.min(to, from + 12); index++)
    if (germanGroupAt(words, index, { from, to })?.verb.isSaying) return true
  return false
}

const quotationFrom = (words: readonly Word[], open: number, to: number): number => {
  let index = open + 1
  while (index < to && (wordAt(words, index).depth > 0 || wordAt(words, index).mark === 'open')) index++
  return wordAt(words, index).mark === 'close' ? index + 1 : index
}

/** What follows a verb of saying: a quotation, a clause after a comma, or all after a colon. */
const following = (
  words: readonly Word[],
  group: GermanGroup,
  to: number,
): { content: Run; frame: string; cueTo: number } | null => {
  const { frames } = group.verb
  let at = group.to
  while (at < to && !/^(?:[,:])$/.test(wordAt(words, at).text) && wordAt(words, at).mark !== 'open') {
    if (at - group.to > 24 || /^(?:[;–—-])$/.test(wordAt(words, at).text)) return null
    at++
  }
  // "Ebrard, der Bürgermeister, dem Sender, dass …": commas of appositions are passed over.
  if (at >= to) return null
  const mark = wordAt(words, at)
  if (mark.mark === 'open') {
    const end = quotationFrom(words, at, to)
    if (isNameInMarks(words, { from: at, to: end })) return following(words, { ...group, to: end }, to)
    const endsHere = end >= to - 1
    return endsHere && (frames.has('zitat') || frames.has('nach'))
      ? { content: { from: at, to: end }, frame: 'zitat', cueTo: group.to }
      : null
  }
  if (mark.text === ':') {
    if (!frames.has('zitat') && !frames.has('satz')) return null
    const open = wordAt(words, at + 1).mark === 'open'
    const end = open ? quotationFrom(words, at + 1, to) : to
    return { content: { from: at + 1, to: end }, frame: open ? 'zitat' : 'satz', cueTo: group.to }
  }
  const next = wordAt(words, at + 1)
  if (tagOpeners.has(next.lower) && germanGroupNear(words, at + 2, to)) return null
  const content = { from: at + 1, to: saidUntil(words, at + 1, to) }
  if (relativePronouns.has(next.lower) && isRelative(words, at, to)) return nextComma(words, group, at, to)
  if (isNominalApposition(words, at, to)) return nextComma(words, group, at, to)
  if (frames.has('zu') && hasZu(words, content)) return { content, frame: 'zu', cueTo: group.to }
  if (frames.has('satz') && !noSpeechAfter.has(next.lower)) return { content, frame: 'satz', cueTo: group.to }
  if (frames.has('zu') && next.lower === 'dass') return { content, frame: 'satz', cueTo: group.to }
  return null
}

const nextComma = (
  words: readonly Word[],
  group: GermanGroup,
  comma: number,
  to: number,
): ReturnType<typeof following> => {
  for (let index = comma + 1; index < to; index++) {
    if (wordAt(words, index).depth === 0 && /^[,:]$/.test(wordAt(words, index).text))
      return (
        following(words, { ...group, to: index }, to) && {
          ...(following(words, { ...group, to: index }, to) as NonNullable<ReturnType<typeof following>>),
          cueTo: group.to,
        }
      )
  }
  return null
}

const segmentEnd = (words: readonly Word[], from: number, to: number): number => {
  for (let index = from; index < to; index++)
    if (wordAt(words, index).depth === 0 && /^[,:;]$/.test(wordAt(words, index).text)) return index
  return to
}

/** A relative clause ends with its verb and a further comma. */
const isRelative = (words: readonly Word[], comma: number, to: number): boolean => {
  const end = segmentEnd(words, comma + 1, to)
  const last = wordAt(words, end - 1)
  const subject = germanPhraseFrom(words, comma + 1, end, false)
  const second = subject && wordAt(words, subject.to)
  if (subject && subject.to < end - 1 && (second?.pos === 'AUX' || subjunctives.has(second?.lower ?? ''))) return false
  return end < to && (last.pos === 'AUX' || /(?:t|te|ten|en)$/.test(last.lower)) && !last.capital
}

const isNominalApposition = (words: readonly Word[], comma: number, to: number): boolean => {
  const end = segmentEnd(words, comma + 1, to)
  if (end >= to) return false
  return words
    .slice(comma + 1, end)
    .every(
      (word) =>
        word.capital ||
        /^(?:DET|ADP|NUM|CCONJ|PUNCT)$/.test(word.pos) ||
        (/(?:e|en|er|es|em)$/.test(word.lower) && word.pos === 'X'),
    )
}

/** What stands before a verb of saying: "„…“, sagte sie", "…, sagte sie", "…, wie sie sagte". */
const preceding = (words: readonly Word[], group: GermanGroup, { from, to }: Run): Run | null => {
  if (!group.verb.frames.has('nach')) return null
  let at = group.from
  const isWie = group.atEnd
  if (isWie) {
    while (at > from && !tagOpeners.has(wordAt(words, at).lower) && !speakerWords.has(wordAt(words, at).lower)) at--
    if (at === from) return null
  }
  const before = wordAt(words, at - 1)
  const closes = before.mark === 'close' || (/^(?:,|–|-|—)$/.test(before.text) && at - 1 > from)
  if (!closes) return null
  const next = wordAt(words, group.to)
  const subject = germanSubject(words, group, { from, to })
  if (!isWie && (!subject || subject.from < group.from)) return null
  if (!isWie && next.pos === 'PUNCT' && group.to === group.from + 1) return null
  return trimmed(words, { from, to: at })
}

/** Where "wie" stands that opens the clause of a verb at its end; else where the verb group begins. */
const openingWie = (words: readonly Word[], group: GermanGroup, from: number): number => {
  if (!group.atEnd) return group.from
  for (let index = group.from - 1; index > from; index--) {
    if (tagOpeners.has(wordAt(words, index).lower)) return index
    if (wordAt(words, index).text === ';') break
  }
  return group.from
}

const leadingWie = (words: readonly Word[], group: GermanGroup, { from, to }: Run): Run | null => {
  if (!group.atEnd || !tagOpeners.has(wordAt(words, from).lower) || wordAt(words, group.to).text !== ',') return null
  return trimmed(words, { from: group.to + 1, to })
}

/** "…, entgegnete sie empört: „…“": what is said follows after a colon. */
const leadsToQuotation = (words: readonly Word[], { to: from }: GermanGroup, to: number): boolean => {
  const colon = segmentEnd(words, from, to)
  return wordAt(words, colon).text === ':' && wordAt(words, colon + 1).mark === 'open'
}

/** The attribution that the verb at `head` makes in its sentence; null where it makes none. */
export const germanVerbDraft = (words: readonly Word[], head: number, sentence: Run): Draft | null => {
  const group = germanGroupAt(words, head, sentence)
  if (!group) return null
  const source = group.passive && !group.verb.frames.has('passiv') ? null : germanSubject(words, group, sentence)
  const base = { source, lemma: group.verb.infinitive, cue: { from: group.from, to: group.to } }
  const lead = leadingWie(words, group, sentence)
  if (lead) return { ...base, cue: { from: sentence.from, to: group.to }, content: [lead], frame: 'wie', weight: 0.9 }
  const before = preceding(words, group, sentence)
  const isLed =
    before !== null && wordAt(words, group.from - 1).mark !== 'close' && leadsToQuotation(words, group, sentence.to)
  if (before && before.to > before.from && !isLed) {
    const after = resumed(words, group, sentence)
    const cue = { from: openingWie(words, group, sentence.from), to: group.to }
    return { ...base, cue, content: after ? [before, after] : [before], frame: 'nach', weight: 0.95 }
  }
  const after = following(words, group, sentence.to)
  if (after) {
    const content = trimmed(words, after.content)
    if (content.to <= content.from)
      return after.frame === 'satz'
        ? {
            ...base,
            cue: { from: group.from, to: Math.min(sentence.to, after.content.from) },
            content: [],
            frame: 'zitat',
            weight: 0.9,
          }
        : null
    return {
      ...base,
      content: [content],
      frame: after.frame,
      weight: after.frame === 'zitat' ? 0.95 : group.verb.isSaying ? 0.88 : 0.75,
    }
  }
  if (group.verb.frames.has('ganz') && source && !group.atEnd)
    return { ...base, content: [{ from: sentence.from, to: sentence.to }], frame: 'ganz', weight: 0.6 }
  return null
}

/** "„Wir gehen“, sagte sie, **„am Freitag.“**" */
const resumed = (words: readonly Word[], group: GermanGroup, { to }: Run): Run | null => {
  for (let index = group.to; index < to; index++) {
    const word = wordAt(words, index)
    if (word.mark === 'open' && word.depth === 0) return trimmed(words, { from: index, to })
  }
  return null
}
