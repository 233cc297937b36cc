import {
  beForms,
  boundVerbs,
  chainWords,
  haveForms,
  modals,
  owners,
  plainQuestions,
  reflexives,
  standAlone,
  subjectPronouns,
} from '../languages/en/words.ts'
import { type Word, wordAt } from '../words/word.ts'
import { type Form, type Verb, verbReading } from './verb-forms.ts'
import { isAdverb, isOwner, isPlural } from './word-classes.ts'

/** A verb with its auxiliaries, adverbs and negation: "has not yet said". Indexes, end exclusive. */
export interface VerbGroup {
  readonly verb: Verb
  readonly from: number
  readonly head: number
  readonly to: number
  readonly voice: 'active' | 'passive'
  /** `bare`: an infinitive or participle whose subject stands elsewhere. */
  readonly kind: 'finite' | 'bare'
}

/** Takes in auxiliaries, adverbs and verbs with "to" that stand before a verb. */
const extendLeft = (words: readonly Word[], start: number, from: number): { from: number; finite: boolean } => {
  let at = start
  let finite = false
  while (at > from) {
    const word = wordAt(words, at - 1)
    if (word.mark !== null || (word.first && at - 1 !== from)) break
    if (isAdverb(word) && !standAlone.has(word.lower)) at--
    else if (beForms.has(word.lower) || haveForms.has(word.lower) || modals.has(word.lower)) {
      if (word.pos === 'PART' && wordAt(words, at - 2).pos !== 'PRON' && word.lower === "'s" && !finite) break
      finite = true
      at--
    } else if (word.lower === 'to' && chainWords.has(wordAt(words, at - 2).lower)) {
      finite ||= !/ing$/.test(wordAt(words, at - 2).lower)
      at -= 2
    } else break
  }
  return { from: at, finite }
}

const isNominalBefore = ({ pos, text }: Word): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || text === ')' || text === ','

/** What can only stand after a verb where a noun stands before it: an article, "that", a pronoun, a quotation. */
const startsObject = ({ pos, lower, mark, text }: Word): boolean =>
  pos === 'DET' ||
  lower === 'that' ||
  lower === 'to' ||
  mark === 'open' ||
  text === ':' ||
  subjectPronouns.has(lower) ||
  owners.has(lower) ||
  reflexives.has(lower) ||
  plainQuestions.has(lower)

/** "**Some** said that …", "**no one** said that …": a determiner that names somebody by itself, before a verb. */
const standsAlone = (words: readonly Word[], at: number): boolean =>
  standAlone.has(wordAt(words, at).lower) && wordAt(words, at + 1).pos === 'VERB' && startsObject(wordAt(words, at + 2))

/** After a determiner, or an adjective that itself stands alone, a form that could be a noun is one. */
const nounContext = (words: readonly Word[], head: number): boolean => {
  const before = wordAt(words, head - 1)
  if (before.mark !== null) return false
  if (standsAlone(words, head - 1)) return false
  if (before.pos === 'DET' || isOwner(before) || before.pos === 'NUM') return true
  return before.pos === 'ADJ' && (wordAt(words, head).pos !== 'VERB' || wordAt(words, head - 2).pos !== 'DET')
}

/** Whether a form that could be a noun or an adjective ("claims", "alleged") is a verb here. */
const isVerbHere = (words: readonly Word[], head: number, forms: ReadonlySet<Form>): boolean => {
  const word = wordAt(words, head)
  const before = wordAt(words, head - 1)
  const next = wordAt(words, head + 1)
  if (word.pos === 'PROPN' && word.capital) return false
  if (subjectPronouns.has(before.lower) || before.lower === 'which') return true
  if (before.pos === 'ADJ' && forms.has('past') && startsObject(next) && wordAt(words, head - 2).pos === 'DET')
    return true
  if (nounContext(words, head)) return false
  if (word.pos === 'VERB') return true
  if (forms.has('past') && word.lower.endsWith('ed') && word.pos === 'ADJ') return isNominalBefore(before)
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.text !== ')')
    return forms.has('past') && word.lower.endsWith('ed')
  if (forms.has('base') && !forms.has('past')) return isPlural(before) && startsObject(next)
  return startsObject(next)
}

const neededWords = new Map([...boundVerbs].map((phrase) => phrase.split('_') as [string, string]))

/** "so-called": the end of an adjective. */
const isCompound = (words: readonly Word[], head: number): boolean =>
  wordAt(words, head - 1).text === '-' && wordAt(words, head - 1).end === wordAt(words, head).start

/**
 * Reads the group of the verb at `head`, looking no further left than `from`.
 * @returns null where the word is no verb of the tables, or stands for a noun
 */
export const verbGroupAt = (words: readonly Word[], head: number, from: number): VerbGroup | null => {
  const reading = verbReading(wordAt(words, head).lower)
  if (!reading || isCompound(words, head)) return null
  const { verb, forms } = reading
  const needed = neededWords.get(verb.base)
  if (needed !== undefined && wordAt(words, head + 1).lower !== needed) return null
  const extended = extendLeft(words, head, from)
  let lead = head - 1
  while (lead >= extended.from && isAdverb(wordAt(words, lead))) lead--
  const helper = lead >= extended.from ? wordAt(words, lead).lower : ''
  const group = { verb, head, to: head + (needed === undefined ? 1 : 2), from: extended.from }
  if (beForms.has(helper)) {
    if (forms.has('ing')) return { ...group, voice: 'active', kind: extended.finite ? 'finite' : 'bare' }
    return forms.has('participle') ? { ...group, voice: 'passive', kind: extended.finite ? 'finite' : 'bare' } : null
  }
  if (haveForms.has(helper) && forms.has('participle')) return { ...group, voice: 'active', kind: 'finite' }
  if (modals.has(helper)) return forms.has('base') ? { ...group, voice: 'active', kind: 'finite' } : null
  const before = wordAt(words, head - 1)
  if (helper === 'to' && forms.has('base'))
    return { ...group, voice: 'active', kind: extended.finite ? 'finite' : 'bare' }
  if (before.lower === 'to' && forms.has('base') && wordAt(words, head).pos !== 'NOUN')
    return { ...group, voice: 'active', kind: 'bare' }
  if (!isVerbHere(words, head, forms)) return null
  if (forms.has('ing')) return { ...group, voice: 'active', kind: 'bare' }
  if (forms.has('participle') && wordAt(words, head + 1).lower === 'by')
    return { ...group, voice: 'passive', kind: 'bare' }
  return { ...group, voice: 'active', kind: 'finite' }
}
