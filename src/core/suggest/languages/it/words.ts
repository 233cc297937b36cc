import { wordSet } from '../../../text/word-set.ts'

export const determiners = wordSet(
  "il lo la i gli le l' un uno una un' questo questa questi queste quel quella suo sua suoi sue loro mio nostro nostra alcuni alcune diversi due tre quattro",
)
export const prepositions = wordSet(
  "di del dello della dei degli delle dell' a al allo alla ai agli alle all' da dal dalla dai dalle dall' in nel nella nei nelle nell' su sul sulla sui con per tra fra durante dopo prima contro secondo verso",
)
export const pronouns = wordSet('egli lui lei essi noi voi io chi')
export const subordinators = wordSet("che ch' se quando mentre perché poiché come dove cui")
export const auxiliaries = wordSet(
  'ha hanno aveva avevano avrebbe avrebbero ho abbiamo è sono era erano sarà saranno sarebbe sia fu può possono deve devono',
)
/** Forme di avere davanti a un participio: **ha** detto. */
export const haveForms = wordSet('ha hanno aveva avevano avrebbe avrebbero ho abbiamo')
/** Forme di essere, con i verbi riflessivi: si **è** chiesto. */
export const beForms = wordSet('è sono era erano')
export const reflexives = wordSet("s' si")
/** Parole che aprono ciò che è detto: dice **che**, chiede **se**. */
export const clauseOpeners = wordSet("che ch' se")
/** Parole che uniscono due nomi: il capo **della** stazione. */
export const linkingWords = wordSet("di del dello della dei degli delle dell' d' per - & e")

export const conjunctions = wordSet('e ed o ma però')
export const adverbs = wordSet(
  'ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica anche già ancora poi inoltre infine così non più mai tuttavia',
)
export const abbreviations = wordSet('sig dott prof avv ing on sen s art n pag ecc')
export const months = wordSet(
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
)
/** Parole che nominano una fonte: secondo lei, a detta di tutti. */
export const sourceWords = wordSet('secondo stando_a stando_al stando_alla stando_ai a_detta_di per')

/** Quelle che nominano una fonte solo all’inizio della frase: **per** Anna Roth, il ponte è chiuso. */
export const weakSourceWords = wordSet('per')

/** La parola davanti a un infinito che è detto: dice **di** aspettare. */
export const infinitiveOpeners = wordSet('di')
/** Infiniti senza l’ultima vocale: dice di **aver** aspettato. */
export const infinitives = wordSet('aver esser')
/** Come finiscono gli altri: dice di aspett**are**. */
export const infinitiveEndings = wordSet('are ere ire')
/** Pronomi uniti a un infinito: dice di aver**lo** visto. */
export const joinedPronouns = wordSet('lo la li le ne si')

/** Parole davanti ai due punti che non nominano nessuno: **Esclusiva**: il ponte è chiuso. */
export const labels = wordSet(`
  esclusiva aggiornamento diretta analisi opinione commento editoriale video foto immagini intervista cronologia
  ritratto reportage inchiesta rettifica precisazione meteo quiz sondaggio
  lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani
`)
/** Parole di chi parla per sé: Keller: **Noi** faremo ricorso. */
export const ownVoice = wordSet('io noi mio mia nostro nostra faremo abbiamo siamo')
/** Quelle che aprono una frase: **Noi** faremo ricorso: Keller. */
export const ownSubjects = wordSet('io noi faremo abbiamo siamo')
