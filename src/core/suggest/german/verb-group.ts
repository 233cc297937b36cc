import { becomeForms, haveForms, modals, relativePronouns, tagOpeners } from '../languages/de/words.ts'
import { type Run, type Word, wordAt } from '../words/word.ts'
import { type GermanVerb, germanForms } from './verb-forms.ts'

/** A verb with what belongs to it, from its first word to its last: "hatte in Bern erklärt", "teilte gestern mit". */
export interface GermanGroup {
  readonly verb: GermanVerb
  readonly from: number
  readonly to: number
  /** At the end of a clause that a conjunction opens: "…, wie das Amt mitteilte". */
  readonly atEnd: boolean
  readonly passive: boolean
}

/** The end of the clause from `from`: the next comma, colon or dash outside quotations. */
const clauseStop = (words: readonly Word[], from: number, to: number): number => {
  for (let index = from; index < to; index++) {
    const word = wordAt(words, index)
    if (word.depth === 0 && /^(?:[,:;–—]|-|--)$/.test(word.text)) return index
    if (word.mark === 'open' && word.depth === 0) return index
  }
  return to
}

/** The prefix of a parted verb stands at the end of its clause, or before a quotation's end. */
const prefixAt = (words: readonly Word[], prefix: string, from: number, to: number): number => {
  for (let index = from + 1; index < Math.min(to, from + 30); index++) {
    const word = wordAt(words, index)
    if (word.depth > 0 || word.lower !== prefix) continue
    const next = wordAt(words, index + 1)
    if (index + 1 >= to || next.pos === 'PUNCT' || next.pos === 'CCONJ' || prefix.length > 3) return index
  }
  return -1
}

/** The auxiliary before a participle, in the clause that begins at `from`; -1 where there is none. */
const auxiliaryBefore = (words: readonly Word[], from: number, head: number, forms: ReadonlySet<string>): number => {
  for (let index = head - 1; index >= from; index--) {
    const word = wordAt(words, index)
    if (word.depth > 0) continue
    if (forms.has(word.lower)) return index
    if (/^[;:]$/.test(word.text)) return -1
  }
  return -1
}

const longestApposition = 20

/** "wie die Sprecherin, Anna Roth**,** mitteilte": the clause that "wie" opened goes on after words in commas. */
const endsAfterApposition = (words: readonly Word[], from: number, head: number): boolean => {
  for (let index = head - 2; index >= Math.max(from, head - longestApposition); index--) {
    const word = wordAt(words, index)
    if (word.mark !== null || word.pos === 'AUX' || /^[;:]$/.test(word.text)) return false
    if (tagOpeners.has(word.lower)) return index === from || wordAt(words, index - 1).text === ','
  }
  return false
}

/** Whether the clause that the word at `head` ends is opened by a conjunction: "wie das Amt **mitteilte**". */
const isSubordinate = (words: readonly Word[], from: number, head: number): boolean => {
  let start = head
  while (start > from && !/^[,:;–—]$/.test(wordAt(words, start - 1).text)) start--
  const first = wordAt(words, start)
  if (first.pos === 'SCONJ' || tagOpeners.has(wordAt(words, start + 1).lower)) return true
  if (start === head && endsAfterApposition(words, from, head)) return true
  const opens = first.pos === 'ADP' ? wordAt(words, start + 1) : first
  return start > from && wordAt(words, start - 1).text === ',' && relativePronouns.has(opens.lower)
}

/** "**musste** er betonen": the modal verb of an infinitive, in its clause; -1 where there is none. */
const modalBefore = (words: readonly Word[], from: number, head: number): number => {
  for (let index = head - 1; index >= Math.max(from, head - 12); index--) {
    const word = wordAt(words, index)
    if (/^[,:;]$/.test(word.text) || word.mark !== null || word.depth > 0) return -1
    if (modals.has(word.lower)) return index
  }
  return -1
}

/** Reads the verb at `head` in the sentence given; null where the word is no verb of the tables, or lacks a part. */
export const germanGroupAt = (words: readonly Word[], head: number, { from, to }: Run): GermanGroup | null => {
  const word = wordAt(words, head)
  if (word.capital && head !== from) return null
  const forms = [...germanForms(word.lower)].sort(
    (a, b) => Number(b.kind === 'participle') - Number(a.kind === 'participle'),
  )
  for (const { verb, kind } of forms) {
    const next = wordAt(words, head + 1)
    const ends = (head + 1 >= to || next.pos === 'PUNCT') && isSubordinate(words, from, head)
    if (kind === 'apart') {
      const prefix = prefixAt(words, verb.prefix, head, to)
      if (prefix >= 0) return { verb, from: head, to: prefix + 1, atEnd: false, passive: false }
    }
    const helpedBy = kind === 'finite' && verb.infinitive === word.lower ? modalBefore(words, from, head) : -1
    if (helpedBy >= 0) return { verb, from: helpedBy, to: head + 1, atEnd: false, passive: false }
    if (kind === 'finite' && !(word.capital && verb.prefix !== ''))
      return { verb, from: head, to: head + 1, atEnd: ends, passive: false }
    if (kind === 'participle') {
      if (haveForms.has(next.lower)) return { verb, from: head, to: head + 2, atEnd: true, passive: false }
      if (becomeForms.has(next.lower)) return { verb, from: head, to: head + 2, atEnd: true, passive: true }
      const helper = auxiliaryBefore(words, from, head, haveForms)
      if (helper >= 0 && head - helper < 30) return { verb, from: helper, to: head + 1, atEnd: false, passive: false }
      const passive = auxiliaryBefore(words, from, head, becomeForms)
      if (passive >= 0 && head - passive < 20 && clauseStop(words, passive, head) === head)
        return { verb, from: passive, to: head + 1, atEnd: false, passive: true }
    }
  }
  return null
}
