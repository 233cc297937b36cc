import { wordSet } from '../../../text/word-set.ts'

export const determiners = wordSet(
  "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre votre nos vos plusieurs quelques deux trois quatre",
)
export const prepositions = wordSet(
  "de du d' à au aux en dans sur sous par pour avec sans chez vers contre lors devant après avant depuis pendant selon entre via",
)
export const pronouns = wordSet('il elle ils elles on je nous vous tu celui celle ceux qui')
export const subordinators = wordSet("que qu' si s' quand lorsque lorsqu' puisque comme parce alors tandis où dont")
export const auxiliaries = wordSet(
  'a ont avait avaient aurait auraient ai avons avez est sont était étaient sera seront serait soit fut sera va vont peut peuvent doit doivent',
)
/** Formes d'avoir devant un participe : **a** déclaré. */
export const haveForms = wordSet('a ont avait avaient aurait auraient ai avons eut')
/** Formes d'être, avec les verbes pronominaux : s'**est** exclamé. */
export const beForms = wordSet('est sont était étaient')
export const reflexives = wordSet("s' se")
/** Mots qui ouvrent ce qui est dit : déclare **que**, demande **si**. */
export const clauseOpeners = wordSet("que qu' si s'")
/** Mots qui relient deux noms : le chef **de** la gare. */
export const linkingWords = wordSet("de du des d' à au aux en pour - & et")

export const conjunctions = wordSet('et ou mais car ni')
export const adverbs = wordSet(
  "hier aujourd'hui demain mardi lundi mercredi jeudi vendredi samedi dimanche également aussi ainsi encore déjà notamment toutefois cependant pourtant ensuite enfin puis ne n' pas jamais plus",
)
export const abbreviations = wordSet('m mm mme mlle dr me st ste av bd p ex etc art n no')
export const months = wordSet('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')
/** Mots qui nomment une source : selon elle, d’après elle. */
export const sourceWords = wordSet("selon d'après pour")

/** Ceux qui ne nomment une source qu’en tête de phrase : **pour** Anna Roth, le pont est fermé. */
export const weakSourceWords = wordSet('pour')
/** Mots entre qui parle et le verbe : le maire **ne** dit rien. */
export const beforeVerb = wordSet("ne n'")

/** Verbes à l’infinitif qui ouvrent ce qui est dit : affirme **être** là. */
export const infinitives = wordSet('être')
/** Comment finissent les autres : affirme cherch**er** le bac. */
export const infinitiveEndings = wordSet('er ir dre tre')

/** Mots devant deux-points qui ne nomment personne : **Exclusif** : le pont est fermé. */
export const labels = wordSet(`
  exclusif direct analyse opinion commentaire éditorial vidéo photos images interview entretien chronologie portrait
  reportage enquête rectificatif précision météo quiz sondage récit
  lundi mardi mercredi jeudi vendredi samedi dimanche demain
`)
/** Mots de qui parle en son nom : Keller : « **Nous** ferons appel ». */
export const ownVoice = wordSet("je j' nous mon ma mes notre nos")
/** Ceux qui ouvrent une phrase : **Nous** ferons appel : Keller. */
export const ownSubjects = wordSet("je j' nous")
