import { type Word, wordAt } from '../words/word.ts'
import { type Form, type Verb, verbReading } from './verb-forms.ts'
import { beForms, chainWords, haveForms, isAdverb, modals, possessives, subjectPronouns } from './word-classes.ts'

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

const isNegation = (word: Word): boolean => word.lower === "n't" || word.lower === 'not'

/** Takes in auxiliaries, adverbs and verbs with "to" that stand before a verb. */
const extendLeft = (words: readonly Word[], start: number, from: number): { from: number; finite: boolean } => {
  let at = start
  let finite = false
  while (at > from) {
    const word = wordAt(words, at - 1)
    if (word.mark !== null || (word.first && at - 1 !== from)) break
    if (isAdverb(word) || isNegation(word)) at--
    else if (beForms.has(word.lower) || haveForms.has(word.lower) || modals.has(word.lower)) {
      if (word.pos === 'PART' && wordAt(words, at - 2).pos !== 'PRON' && word.lower === "'s" && !finite) break
      finite ||= !/^(?:be|been|being|having)$/.test(word.lower)
      at--
    } else if (word.lower === 'to' && chainWords.has(wordAt(words, at - 2).lower)) {
      finite ||= !/ing$/.test(wordAt(words, at - 2).lower)
      at -= 2
    } else break
  }
  return { from: at, finite }
}

const nounContext = (words: readonly Word[], head: number): boolean => {
  const before = wordAt(words, head - 1)
  return before.pos === 'DET' || before.pos === 'ADJ' || possessives.has(before.lower) || before.pos === 'NUM'
}

/** Whether a form that could be a noun ("claims", "report") is a verb here. */
const isVerbHere = (words: readonly Word[], head: number, forms: ReadonlySet<Form>): boolean => {
  const word = wordAt(words, head)
  const before = wordAt(words, head - 1)
  const next = wordAt(words, head + 1)
  if (nounContext(words, head)) return false
  if (word.pos === 'PROPN' && word.capital) return false
  if (subjectPronouns.has(before.lower) || before.lower === 'which') return true
  if (forms.has('past') && word.lower.endsWith('ed'))
    return word.pos !== 'ADJ' || before.pos === 'PROPN' || before.pos === 'PRON'
  if (word.pos === 'VERB') return true
  const brings =
    next.lower === 'that' ||
    next.lower === 'to' ||
    next.mark === 'open' ||
    subjectPronouns.has(next.lower) ||
    next.text === ':'
  return forms.has('s') && (before.pos === 'PROPN' || before.pos === 'NOUN' || before.text === ')') && brings
}

/**
 * Reads the group of the verb at `head`, looking no further left than `from`.
 * @returns null where the word is no verb of the tables, or stands for a noun
 */
export const verbGroupAt = (words: readonly Word[], head: number, from: number): VerbGroup | null => {
  const reading = verbReading(wordAt(words, head).lower)
  if (!reading) return null
  const { verb, forms } = reading
  const extended = extendLeft(words, head, from)
  let lead = head - 1
  while (lead >= extended.from && (isAdverb(wordAt(words, lead)) || isNegation(wordAt(words, lead)))) lead--
  const helper = lead >= extended.from ? wordAt(words, lead).lower : ''
  const group = { verb, head, to: head + 1, from: extended.from }
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
  if (forms.has('base') && !forms.has('past') && !forms.has('s') && wordAt(words, head).pos !== 'VERB') return null
  return { ...group, voice: 'active', kind: 'finite' }
}
