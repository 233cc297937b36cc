import type { Draft } from '../draft.ts'
import { attributeFloating, type ReadSentence } from '../quotations/floating.ts'
import { isTerminal, sentencesIn } from '../words/sentences.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import type { RomanceGrammar } from './grammar.ts'
import { isInfinitiveAt } from './infinitive.ts'
import { romancePhraseFrom, romanceSubjectBefore } from './noun-phrase.ts'
import { type RomanceGroup, romanceGroupAt } from './verb-group.ts'

const trimmed = (words: readonly Word[], { from, to }: Run): Run => {
  let start = from
  let end = to
  while (end > start && (isTerminal(wordAt(words, end - 1)) || /^[,;:–—-]$/.test(wordAt(words, end - 1).text))) end--
  while (start < end && /^[,;:–—-]$/.test(wordAt(words, start).text)) start++
  return { from: start, to: end }
}

const quotationEnd = (words: readonly Word[], open: number, to: number): number => {
  let index = open
  while (index < to && (wordAt(words, index).mark === 'open' || wordAt(words, index).depth > 0)) index++
  return wordAt(words, index).mark === 'close' ? index + 1 : index
}

/** Where a clause that was said ends: before a tag of another speaker, a semicolon, or "et a ajouté". */
const clauseEnd = (grammar: RomanceGrammar, words: readonly Word[], from: number, to: number): number => {
  for (let index = from; index < to; index++) {
    const word = wordAt(words, index)
    if (word.depth > 0) continue
    if (word.text === ';') return index
    const opens = word.text === ',' || word.pos === 'CCONJ'
    const group = opens
      ? (romanceGroupAt(grammar, words, index + 2, index + 1) ?? romanceGroupAt(grammar, words, index + 1, index + 1))
      : null
    if (group && group.from === index + 1) return index
    if (word.text === ',' && grammar.sourceWords.some((phrase) => startsWith(words, index + 1, phrase))) return index
  }
  return to
}

const startsWith = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, offset) => wordAt(words, at + offset).lower === part)

const groupEnd = ({ to, pronoun }: RomanceGroup): number => Math.max(to, pronoun + 1)

const afterAdverbs = (words: readonly Word[], from: number, to: number): number => {
  let index = from
  while (index < to && wordAt(words, index).pos === 'ADV') index++
  return index
}

/** "« Personne, **assure-t-elle**, ne l'a vu. »": a tag within the quotation it belongs to. */
const insertedDraft = (words: readonly Word[], group: RomanceGroup): Draft | null => {
  const { pronoun } = group
  if (pronoun < 0 || wordAt(words, group.from - 1).text !== ',' || wordAt(words, groupEnd(group)).text !== ',')
    return null
  const depth = wordAt(words, group.from).depth
  let from = group.from
  let to = groupEnd(group)
  while (wordAt(words, from - 1).depth >= depth && depth > 0) from--
  while (wordAt(words, to).depth >= depth && depth > 0) to++
  const content = [trimmed(words, { from, to: group.from }), trimmed(words, { from: groupEnd(group), to })]
  return {
    source: { from: pronoun, to: pronoun + 1 },
    cue: { from: group.from, to: group.to },
    content: content.filter((run) => run.to > run.from),
    frame: 'after',
    lemma: group.infinitive,
    weight: 0.92,
  }
}

/** "« … », a déclaré X", "…, dit-elle" */
const tagDraft = (
  grammar: RomanceGrammar,
  words: readonly Word[],
  group: RomanceGroup,
  { from, to }: Run,
): Draft | null => {
  const before = wordAt(words, group.from - 1)
  if (group.from <= from + 1 || !(before.mark === 'close' || before.text === ',' || /^[!?…–—-]$/.test(before.text)))
    return null
  const isSpeech = before.mark === 'close' || wordAt(words, group.from - 2).mark === 'close'
  const after = romancePhraseFrom(grammar, words, afterAdverbs(words, groupEnd(group), to), to)
  if (group.pronoun < 0 && !after && !(grammar.dropsSubject && isSpeech)) return null
  const content = [trimmed(words, { from, to: group.from })]
  const tagEnd = Math.max(after?.to ?? 0, groupEnd(group))
  for (let index = tagEnd; index < to; index++) {
    const word = wordAt(words, index)
    if (word.mark === 'open' && word.depth === 0) {
      content.push(trimmed(words, { from: index, to }))
      break
    }
  }
  const source = group.pronoun >= 0 ? { from: group.pronoun, to: group.pronoun + 1 } : after
  return {
    source,
    cue: { from: group.from, to: group.to },
    content,
    frame: 'after',
    lemma: group.infinitive,
    weight: isSpeech ? 0.97 : 0.9,
  }
}

const longestAdjunct = 20

/** "a déclaré que …", "a déclaré : « … »", with words between */
const complementDraft = (
  grammar: RomanceGrammar,
  words: readonly Word[],
  group: RomanceGroup,
  { from, to }: Run,
): Draft | null => {
  const source =
    group.pronoun >= 0
      ? { from: group.pronoun, to: group.pronoun + 1 }
      : romanceSubjectBefore(grammar, words, from, group.from)
  const base = { source, lemma: group.infinitive, cue: { from: group.from, to: group.to } }
  for (let index = group.to; index < Math.min(to, group.to + longestAdjunct); index++) {
    const word = wordAt(words, index)
    if (index === group.to && isInfinitiveAt(grammar.infinitive, words, index)) {
      const content = trimmed(words, { from: index, to: clauseEnd(grammar, words, index, to) })
      return { ...base, content: [content], frame: 'to', weight: source ? 0.8 : 0.6 }
    }
    if (grammar.opensClause.has(word.lower)) {
      const content = trimmed(words, { from: index, to: clauseEnd(grammar, words, index, to) })
      return { ...base, content: [content], frame: 'that', weight: source ? 0.9 : 0.7 }
    }
    if (word.text === ':') {
      const open = wordAt(words, index + 1).mark === 'open'
      const content = trimmed(words, { from: index + 1, to: open ? quotationEnd(words, index + 1, to) : to })
      const cue = { from: group.from, to: index === group.to ? index + 1 : group.to }
      if (content.to > content.from) return { ...base, cue, content: [content], frame: 'quote', weight: 0.95 }
      return { ...base, cue: { from: group.from, to: index + 1 }, content: [], frame: 'quote', weight: 0.95 }
    }
    if (word.mark === 'open') {
      const content = trimmed(words, {
        from: index,
        to: Math.max(quotationEnd(words, index, to), clauseEnd(grammar, words, index, to)),
      })
      return { ...base, content: [content], frame: 'quote', weight: 0.85 }
    }
    if (word.text === ';' || (word.pos === 'AUX' && index > group.to) || romanceGroupAt(grammar, words, index, from))
      return null
  }
  return null
}

/** "selon X", "d’après X", "secondo X" */
const sourcePhraseDraft = (
  grammar: RomanceGrammar,
  words: readonly Word[],
  at: number,
  { from, to }: Run,
): Draft | null => {
  const phrase = grammar.sourceWords.find((candidate) => startsWith(words, at, candidate))
  if (!phrase) return null
  const isWeak = phrase.length === 1 && grammar.weakSourceWords.has(phrase[0] ?? '')
  const source = romancePhraseFrom(grammar, words, at + phrase.length, to)
  if (!source) return null
  const first = wordAt(words, source.from)
  if (isWeak && (at !== from || wordAt(words, source.to).text !== ',' || !(first.capital || first.pos === 'PRON')))
    return null
  const content = [trimmed(words, { from, to: at }), trimmed(words, { from: source.to, to })].filter(
    (run) => run.to > run.from,
  )
  if (content.length === 0) return null
  return {
    source,
    cue: { from: at, to: at + phrase.length },
    content,
    frame: 'according to',
    lemma: phrase.join(' '),
    weight: isWeak ? 0.7 : 0.92,
  }
}

const inSentence = (grammar: RomanceGrammar, words: readonly Word[], sentence: Run): readonly Draft[] => {
  const drafts: Draft[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    if (wordAt(words, index).depth > 0) {
      const inner = romanceGroupAt(grammar, words, index, sentence.from)
      const inserted = inner && insertedDraft(words, inner)
      if (inserted) drafts.push(inserted)
      continue
    }
    const phrase = sourcePhraseDraft(grammar, words, index, sentence)
    if (phrase) drafts.push(phrase)
    const group = romanceGroupAt(grammar, words, index, sentence.from)
    if (!group || group.to !== index + 1) continue
    const draft = tagDraft(grammar, words, group, sentence) ?? complementDraft(grammar, words, group, sentence)
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** The sentences of a French or Italian paragraph with their attributions. */
export const readRomance = (grammar: RomanceGrammar, words: readonly Word[]): readonly ReadSentence[] => {
  const startsTag = (index: number): boolean =>
    [index, index + 1].some((at) => romanceGroupAt(grammar, words, at, index)?.from === index)
  return sentencesIn(words, { from: 0, to: words.length }, 0, startsTag).map((run) => ({
    run,
    drafts: inSentence(grammar, words, run),
  }))
}

/** The attributions of a French or Italian article. */
export const attributeRomance = (
  grammar: RomanceGrammar,
  words: readonly Word[],
  sentences: readonly ReadSentence[],
): readonly Draft[] => attributeFloating(words, sentences, true, grammar.headlineWords)
