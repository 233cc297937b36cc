import { wordSet } from '../../../text/word-set.ts'

export const determiners = wordSet(
  "il lo la i gli le l' l’ un uno una un' questo questa questi queste quel quella suo sua suoi sue loro mio nostro nostra alcuni alcune diversi due tre quattro",
)
export const prepositions = wordSet(
  "di del dello della dei degli delle dell' dell’ a al allo alla ai agli alle all' all’ da dal dalla dai dalle dall' in nel nella nei nelle nell' su sul sulla sui con per tra fra durante dopo prima contro secondo verso",
)
export const pronouns = wordSet('egli lui lei essi loro noi voi io chi')
export const subordinators = wordSet("che ch' se quando mentre perché poiché come dove cui")
export const auxiliaries = wordSet(
  'ha hanno aveva avevano avrebbe avrebbero ho abbiamo è sono era erano sarà saranno sarebbe sia fu può possono deve devono',
)
export const conjunctions = wordSet('e ed o ma però')
export const adverbs = wordSet(
  'ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica anche già ancora poi inoltre infine così non più mai però tuttavia',
)
export const abbreviations = wordSet('sig dott prof avv ing on sen s art n pag ecc')
export const months = wordSet(
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
)
/** Parole che nominano una fonte: secondo lei, a suo dire. */
export const sourceWords: readonly (readonly string[])[] = [
  ['secondo'],
  ['stando', 'a'],
  ['stando', 'al'],
  ['stando', 'alla'],
  ['stando', 'ai'],
  ['a', 'detta', 'di'],
  ['per'],
]
