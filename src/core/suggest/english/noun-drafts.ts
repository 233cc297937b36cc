import type { Draft } from '../draft.ts'
import { type FrameTable, parseFrames } from '../frames.ts'
import { nouns } from '../languages/en/nouns.ts'
import { clauseOpeners, ownerEndings, ownerPrepositions, owners } from '../languages/en/words.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { clauseEnd, trimmedEnd } from './clause-end.ts'
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts'
import { isAdverb, isAuxiliary, isOwner } from './word-classes.ts'

const tables = new Map<string, { readonly noun: string; readonly frames: FrameTable }>(
  nouns.flatMap(([noun, frames]) => {
    const entry = { noun, frames: parseFrames(frames) }
    const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
    return [
      [noun, entry],
      [plural, entry],
    ] as const
  }),
)

interface Owner {
  readonly source: Run
  /** Where the cue begins, after the owner and before the noun. */
  readonly cueFrom: number
}

/** "**Her** first claim", "**the mayor's** claim" */
const ownerBefore = (words: readonly Word[], from: number, noun: number): Owner | null => {
  let at = noun - 1
  while (
    at > from &&
    (/^(?:ADJ|NOUN|NUM)$/.test(wordAt(words, at).pos) || isAdverb(wordAt(words, at)) || wordAt(words, at).text === '-')
  )
    at--
  const word = wordAt(words, at)
  if (owners.has(word.lower)) return { source: { from: at, to: at + 1 }, cueFrom: at + 1 }
  if (!ownerEndings.has(word.lower)) return null
  const owner = nounPhraseBefore(words, from, at)
  return owner && { source: { from: owner.from, to: at + 1 }, cueFrom: at + 1 }
}

/** "the report **by the auditor** that …" */
const ownerAfter = (words: readonly Word[], noun: number, to: number): { owner: Owner; next: number } | null => {
  if (!ownerPrepositions.has(wordAt(words, noun + 1).lower)) return null
  const phrase = nounPhraseFrom(words, noun + 2, to)
  if (!phrase || wordAt(words, phrase.to).lower !== 'that') return null
  return { owner: { source: phrase, cueFrom: noun }, next: phrase.to }
}

const weights: Readonly<Record<string, number>> = { that: 0.75, to: 0.6 }

/** The attribution that a noun of saying makes with its owner and what follows: "her claim that …". */
export const nounDraft = (words: readonly Word[], at: number, { from, to }: Run): Draft | null => {
  const entry = tables.get(wordAt(words, at).lower)
  const { pos } = wordAt(words, at)
  const isOwned = isOwner(wordAt(words, at - 1))
  if (!entry || !(pos === 'NOUN' || pos === 'PROPN' || isOwned)) return null
  const after = ownerAfter(words, at, to)
  const owner = after?.owner ?? ownerBefore(words, from, at)
  if (!owner) return null
  const next = after?.next ?? at + 1
  const { lower } = wordAt(words, next)
  const isVerb = lower !== 'to' || /^(?:VERB|AUX)$/.test(wordAt(words, next + 1).pos)
  const frame = isVerb ? lower : 'to-np'
  if (!entry.frames.has(frame)) return null
  const isClause = frame === 'that' || frame === 'to'
  const start = isClause ? next : next + 1
  const content = trimmedEnd(words, {
    from: start,
    to: isClause ? nounClauseEnd(words, owner.source.from === from, start, to) : phraseEnd(words, start, to),
  })
  if (content.to <= content.from + 1) return null
  return {
    source: owner.source,
    cue: { from: Math.min(owner.cueFrom, at), to: isClause ? at + 1 : next + 1 },
    content: [content],
    frame: `noun ${isClause ? lower : 'of'}`,
    lemma: entry.noun,
    weight: weights[lower] ?? 0.55,
  }
}

/** "Her claim **that the water is clean** was tested": where the noun opens the sentence, a second verb is its own. */
const nounClauseEnd = (words: readonly Word[], isSubject: boolean, from: number, to: number): number => {
  const end = clauseEnd(words, from, to)
  if (!isSubject) return end
  let verbs = 0
  for (let index = from; index < end; index++) {
    const word = wordAt(words, index)
    if (word.depth > 0 || clauseOpeners.has(word.lower)) return end
    const before = wordAt(words, index - 1)
    const isVerb = isAuxiliary(word) || (word.pos === 'VERB' && before.lower !== 'to')
    const begins = isVerb && !isAuxiliary(before) && !isAdverb(before) && before.pos !== 'VERB'
    if (begins && verbs++ > 0) return index
  }
  return end
}

const phraseEnd = (words: readonly Word[], from: number, to: number): number =>
  nounPhraseFrom(words, from, to)?.to ?? clauseEnd(words, from, to)
