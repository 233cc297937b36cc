import { wordSet } from '../../../text/word-set.ts'

/** Artikel und Wörter, die wie ein Artikel vor einem Hauptwort stehen. */
export const determiners = wordSet(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
  dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden alle allen aller beide beiden
  mein meine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserem unseren
  viele vielen einige einigen mehrere mehreren manche zahlreiche solche andere anderen etliche zwei drei vier fünf sechs zehn zwölf
`)

export const prepositions = wordSet(`
  in im ins an am ans auf aus bei beim bis durch für gegen gegenüber hinter mit nach neben ohne seit trotz um unter über
  vom von vor während wegen zu zum zur zwischen gemäß gemäss laut zufolge angesichts aufgrund innerhalb ausserhalb außerhalb per via anlässlich mittels
`)

export const pronouns = wordSet(
  'er sie es wir ich man ihr du wer dieser diese dieses jener beide alle viele einige manche niemand jemand',
)

export const subordinators = wordSet(`
  dass daß ob weil da wenn als nachdem bevor obwohl während wie indem sodass damit falls sofern solange sobald seitdem bis
  wer was wann wo warum weshalb wieso woher wohin welche welcher welches wonach wodurch worauf
`)

/** Formen von haben, sein, werden und den Hilfsverben des Könnens und Sollens. */
export const auxiliaries = wordSet(`
  hat haben habe hatte hatten hätte hätten ist sind war waren sei seien wäre wären wird werden werde wurde wurden würde würden worden gewesen
  kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste müssten soll sollen solle sollte sollten
  darf dürfen dürfe durfte durften dürfte dürften will wollen wolle wollte wollten mag mögen möge möchte möchten
`)

/** Formen der Möglichkeit, an denen berichtete Rede ohne eigenes Verb des Sagens zu erkennen ist. */
export const subjunctives = wordSet(`
  sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe komme stehe liege bestehe bleibe wisse lasse finde nehme
  sehe brauche bedeute gelte handle handele zeige führe halte spiele sorge entspreche verstosse verstoße drohe fehle diene gehöre trage verfüge
  erhalte verliere mache laufe fordere verlange arbeite plane biete entstehe ergebe betreffe ermögliche verhindere zahle sinke steige
`)

/** Formen, die nur im Anschluss an berichtete Rede selbst welche sind. */
export const laterSubjunctives = wordSet(
  'würde würden hätte hätten wäre wären könnten müssten sollten dürften wollten gäbe gäben stünden kämen',
)

/** Hauptwörter, die mit „nach“ oder „laut“ eine Quelle nennen: nach Angaben der Polizei. */
export const sourceNouns = wordSet(`
  angabe angaben aussage aussagen ansicht meinung auffassung einschätzung information informationen worten bericht berichten
  berichte medienberichten presseberichten zeitungsberichten studie erkenntnissen schätzung schätzungen berechnungen darstellung
  zeugenaussagen umfrage überzeugung mitteilung meldung meldungen erklärung statistik umfragen augenzeugenberichten polizeiangaben vermutungen
  augenzeugen darstellungen pressemitteilung
`)

/** Umstandswörter, nach denen das Verb vor dem Satzgegenstand steht. */
export const openingAdverbs = wordSet(`
  gestern heute morgen zuvor danach später dann daraufhin dabei damit dazu darüber deshalb daher außerdem ausserdem zudem ferner auch
  gleichzeitig inzwischen mittlerweile unterdessen jedoch allerdings dagegen hingegen insgesamt nun jetzt so hier dort weiter weiterhin
  offiziell anschließend anschliessend bisher bereits schon noch zunächst schließlich schliesslich zuletzt erstmals dennoch trotzdem zugleich
  ursprünglich anders stattdessen zusammenfassend einerseits andererseits hierzu dadurch dahin demgegenüber abschließend vorher kürzlich
`)

/** Abkürzungen, deren Punkt keinen Satz beendet. */
export const abbreviations = wordSet(
  'dr prof st nr ca z b d h u a bzw usw etc evtl ggf mio mrd hrsg vgl sog jr sen art abs str tel ev kath geb gest inkl max min co ltd inc',
)

export const months = wordSet(
  'januar jänner februar märz april mai juni juli august september oktober november dezember',
)
