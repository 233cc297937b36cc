import { irregularVerbs } from '../languages/fr/irregular-verbs.ts'
import { saying } from '../languages/fr/saying.ts'
import * as lists from '../languages/fr/words.ts'
import { formsOf, type RomanceGrammar } from './grammar.ts'
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
  have: new Set(['a', 'ont', 'avait', 'avaient', 'aurait', 'auraient', 'ai', 'avons', 'eut']),
  be: new Set(['est', 'sont', 'était', 'étaient']),
  opensClause: new Set(['que', "qu'", 'qu’', 'si', "s'", 's’']),
  infinitive: { opener: '', ending: /^(?:avoir|être|vouloir|pouvoir|devoir|[^-]{3,}(?:er|ir|dre|tre|oir))$/ },
  dropsSubject: false,
  sourceWords: lists.sourceWords,
  pronouns: lists.pronouns,
}
