import { irregularVerbs } from '../languages/it/irregular-verbs.ts'
import { saying } from '../languages/it/saying.ts'
import * as lists from '../languages/it/words.ts'
import { formsOf, phrasesOf, type RomanceGrammar } from './grammar.ts'
import { romanceTagger } from './romance-tagger.ts'

/** Verbs in -are (afferma, affermano, affermava, affermò) and in -ire (riferisce, riferiscono, riferiva, riferì). */
const regular = (infinitive: string): readonly [readonly string[], readonly string[]] => {
  const stem = infinitive.slice(0, -3)
  if (infinitive.endsWith('ire'))
    return [[`${stem}ito`], [`${stem}isce`, `${stem}iscono`, `${stem}iva`, `${stem}ivano`, `${stem}ì`, `${stem}irono`]]
  return [[`${stem}ato`], [`${stem}a`, `${stem}ano`, `${stem}ava`, `${stem}avano`, `${stem}ò`, `${stem}arono`]]
}

export const italian: RomanceGrammar = {
  tag: romanceTagger(lists),
  forms: formsOf(saying, irregularVerbs, regular),
  have: lists.haveForms,
  be: lists.beForms,
  opensClause: lists.clauseOpeners,
  infinitive: {
    openers: lists.infinitiveOpeners,
    words: lists.infinitives,
    endings: lists.infinitiveEndings,
    shortestStem: 0,
    pronouns: lists.joinedPronouns,
  },
  reflexives: lists.reflexives,
  linkingWords: lists.linkingWords,
  dropsSubject: true,
  headlineWords: lists,
  sourceWords: phrasesOf(lists.sourceWords),
  weakSourceWords: lists.weakSourceWords,
  beforeVerb: new Set(),
}
