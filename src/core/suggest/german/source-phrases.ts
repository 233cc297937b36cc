import type { Draft } from '../draft.ts'
import {
  accordingly,
  afterSource,
  beforeSource,
  besideSourceNoun,
  isWritten,
  sourceNounEndings,
  sourceNouns,
  speakerWords,
  writtenIn,
} from '../languages/de/words.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { germanPhraseFrom } from './noun-phrase.ts'
import { trimmed } from './verb-drafts.ts'

const isSourceNoun = ({ lower, text }: Word): boolean =>
  sourceNouns.has(lower) || (/^\p{Lu}/u.test(text) && [...sourceNounEndings].some((ending) => lower.endsWith(ending)))

/** The words round a phrase in its sentence, without the phrase: one piece where it stands at an end, else two. */
const around = (words: readonly Word[], phrase: Run, { from, to }: Run): readonly Run[] => {
  const before = trimmed(words, { from, to: phrase.from })
  const after = trimmed(words, { from: phrase.to, to })
  return [before, after].filter((run) => run.to > run.from)
}

const draft = (words: readonly Word[], sentence: Run, source: Run, cue: Run, phrase: Run): Draft | null => {
  const content = around(words, phrase, clauseAround(words, phrase, sentence))
  if (content.length === 0) return null
  return { source, cue, content, frame: 'laut', lemma: wordAt(words, cue.from).lower, weight: 0.88 }
}

/** The part of the sentence a phrase speaks for: a clause that "und" or a semicolon parts off stays out. */
const clauseAround = (words: readonly Word[], phrase: Run, { from, to }: Run): Run => {
  let end = to
  let start = from
  for (let index = phrase.to; index < to; index++) if (wordAt(words, index).text === ';') end = Math.min(end, index)
  for (let index = from; index < phrase.from; index++) if (wordAt(words, index).text === ';') start = index + 1
  return { from: start, to: end }
}

/** "laut der Polizei", "gemäss dem Bericht", "nach Angaben der Polizei" */
const leading = (words: readonly Word[], at: number, sentence: Run): Draft | null => {
  const { lower } = wordAt(words, at)
  const needsNoun = besideSourceNoun.has(lower)
  if (!needsNoun && !beforeSource.has(lower)) return null
  const source = germanPhraseFrom(words, at + 1, sentence.to)
  if (!source) return null
  const named = words.slice(source.from, Math.min(source.to, source.from + 4))
  if (needsNoun && !named.some(isSourceNoun)) return null
  return draft(words, sentence, source, { from: at, to: at + 1 }, { from: at, to: source.to })
}

/** "der Polizei zufolge", "ihrer Meinung nach" */
const trailing = (words: readonly Word[], at: number, sentence: Run): Draft | null => {
  const { lower } = wordAt(words, at)
  const needsNoun = besideSourceNoun.has(lower)
  if (!needsNoun && !afterSource.has(lower)) return null
  for (let start = Math.max(sentence.from, at - 8); start < at; start++) {
    const word = wordAt(words, start)
    if (word.pos === 'ADP' || word.pos === 'PUNCT') continue
    const source = germanPhraseFrom(words, start, at, false)
    if (source?.to !== at) continue
    if (needsNoun && !isSourceNoun(wordAt(words, at - 1))) return null
    return draft(words, sentence, source, { from: at, to: at + 1 }, { from: start, to: at + 1 })
  }
  return null
}

/** "…, so die Ministerin" */
const soTag = (words: readonly Word[], at: number, { from, to }: Run): Draft | null => {
  const before = wordAt(words, at - 1)
  if (!speakerWords.has(wordAt(words, at).lower) || at === from) return null
  if (before.mark !== 'close' && !/^(?:,|–|-|—)$/.test(before.text)) return null
  const source = germanPhraseFrom(words, at + 1, to)
  if (!source) return null
  const next = wordAt(words, source.to)
  if (source.to < to && next.pos !== 'PUNCT' && next.pos !== 'ADP' && next.pos !== 'ADV') return null
  const content = [trimmed(words, { from, to: at })]
  const resumes = next.text === ',' || next.mark === 'open' ? trimmed(words, { from: source.to + 1, to }) : null
  const isShort = at - from < 7
  const goesOn = resumes && (wordAt(words, resumes.from).mark === 'open' || isShort)
  const isResumed = resumes && resumes.to > resumes.from && goesOn
  return {
    source,
    cue: { from: at, to: at + 1 },
    content: isResumed ? [...content, resumes] : content,
    frame: 'so',
    lemma: 'so',
    weight: 0.95,
  }
}

/** "Demnach ist …": the word is its own source and cue. */
const demnach = (words: readonly Word[], at: number, { from, to }: Run): Draft | null => {
  if (at !== from || !accordingly.has(wordAt(words, at).lower)) return null
  const run = { from: at, to: at + 1 }
  return {
    source: run,
    cue: run,
    content: [trimmed(words, { from: at + 1, to })],
    frame: 'demnach',
    lemma: 'demnach',
    weight: 0.75,
  }
}

/** "heisst es in dem Papier": nobody in person, but a text that may be named. */
const heisstEs = (words: readonly Word[], at: number, { from, to }: Run): Draft | null => {
  if (!isWritten.has(wordAt(words, at).lower) || wordAt(words, at + 1).lower !== 'es') return null
  const cue = { from: at, to: at + 2 }
  const base = { source: namedText(words, at, { from, to }), cue, frame: 'heisst es', lemma: 'heissen', weight: 0.88 }
  if (at > from + 2 && (wordAt(words, at - 1).text === ',' || wordAt(words, at - 1).mark === 'close'))
    return { ...base, content: [trimmed(words, { from, to: at })] }
  for (let index = at + 2; index < to; index++)
    if (/^[,:]$/.test(wordAt(words, index).text) && wordAt(words, index).depth === 0) {
      const content = trimmed(words, { from: index, to })
      return content.to > content.from ? { ...base, content: [content] } : null
    }
  return null
}

const namedText = (words: readonly Word[], at: number, { from, to }: Run): Run | null => {
  for (let index = from; index < to; index++)
    if (writtenIn.has(wordAt(words, index).lower) && (index < at || index === at + 2)) {
      const phrase = germanPhraseFrom(words, index + 1, to)
      if (phrase) return phrase
    }
  return null
}

/** The attribution that words other than a verb make at an index: laut, nach Angaben, zufolge, so, heisst es. */
export const germanPhraseDraft = (words: readonly Word[], at: number, sentence: Run): Draft | null =>
  leading(words, at, sentence) ??
  trailing(words, at, sentence) ??
  soTag(words, at, sentence) ??
  demnach(words, at, sentence) ??
  heisstEs(words, at, sentence)
