import { irregularVerbs } from '../languages/fr/irregular-verbs.ts'
import { saying } from '../languages/fr/saying.ts'
import * as lists from '../languages/fr/words.ts'
import { formsOf, phrasesOf, type RomanceGrammar } from './grammar.ts'
import { romanceTagger } from './romance-tagger.ts'

/** Verbs in -er: affirme, affirment, affirmait; and those that change their stem: rappelle, espère. */
const regular = (infinitive: string): readonly [readonly string[], readonly string[]] => {
  const stem = infinitive.slice(0, -2)
  const strong = infinitive === 'rappeler' ? 'rappell' : stem.replace(/é([^aeiouéè]+)$/, 'è$1')
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  return [[`${stem}é`], [`${strong}e`, `${strong}ent`, `${soft}ait`, `${soft}aient`]]
}

export const french: RomanceGrammar = {
  tag: romanceTagger(lists),
  forms: formsOf(saying, irregularVerbs, regular),
  have: lists.haveForms,
  be: lists.beForms,
  opensClause: lists.clauseOpeners,
  infinitive: {
    openers: new Set(),
    words: lists.infinitives,
    endings: lists.infinitiveEndings,
    shortestStem: 3,
    pronouns: new Set(),
  },
  reflexives: lists.reflexives,
  linkingWords: lists.linkingWords,
  dropsSubject: false,
  headlineWords: lists,
  sourceWords: phrasesOf(lists.sourceWords),
  weakSourceWords: lists.weakSourceWords,
  beforeVerb: lists.beforeVerb,
}
