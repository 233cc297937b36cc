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

export const pronouns = wordSet('er sie es wir ich man du niemand jemand')

/** Was für sich allein jemanden nennt: **viele** sagten. */
export const standAlone = wordSet('er sie es wir ich man dieser diese jener beide viele einige alle manche niemand wer')

/** Artikel und Zahlwörter, mit denen ein Satzgegenstand beginnen kann. */
export const nominatives = wordSet(`
  der die das ein eine kein keine dieser diese dieses sein seine ihr ihre unser unsere beide viele einige mehrere alle
  andere zwei drei vier fünf zahlreiche manche etliche zehn
`)

/** Artikel im Wesfall, nach einem Hauptwort: die Sprecherin **des** Amtes. */
export const genitives = wordSet('der des eines einer ihrer seiner dieser deren')

/** Verhältniswörter, mit denen ein Hauptwort weitergeht: der Leiter **vom** Amt. */
export const linkingPrepositions = wordSet('von vom aus für im beim zur zum vor bei gegen')

/** Fürwörter, die einen Nebensatz einleiten: die Ärztin, **die** wartet. */
export const relativePronouns = wordSet('der die das den dem deren dessen welche welcher welches welchen welchem')
/** Dieselben, wo sie der Satzgegenstand sind. */
export const relativeSubjects = wordSet('der die das welche welcher welches')

/** Wörter und Zeichen, mit denen ein Hauptwort weitergeht: die Ärztin **und** der Koch. */
export const nounJoiners = wordSet('und sowie - / &')
/** Kleine Wörter am Anfang eines Namens: **von** der Lind betonte. */
export const nameOpeners = wordSet('von')

export const conjunctions = wordSet('und oder aber doch denn sowie sondern')

/** Bindewörter, nach denen keine Rede folgt: sagte es der Presse, **weil** … */
export const noSpeechAfter = wordSet('und aber weil nachdem um ohne obwohl während als sondern bevor')

/** Wörter, mit denen ein Satz sagt, von wem etwas kommt: **wie** die Polizei mitteilte. */
export const tagOpeners = wordSet('wie')
/** Wörter nach einem Komma, mit denen Gesagtes endet: …, **während** die Fähre noch fuhr. */
export const speechEnders = wordSet('so wie während')

/** Wörter, die vor dem Satzgegenstand stehen können: **selbst** die Ministerin sagte. */
export const beforeSubject = wordSet('sowohl selbst')

export const subordinators = wordSet(`
  dass daß ob weil da wenn als nachdem bevor obwohl wie indem sodass damit falls sofern solange sobald seitdem
  wer was wann wo warum weshalb wieso woher wohin welche welcher welches wonach wodurch worauf
`)

/** Formen von haben, sein, werden und den Hilfsverben des Könnens und Sollens. */
export const auxiliaries = wordSet(`
  hat haben habe hatte hatten hätte hätten ist sind war waren sei seien wäre wären wird werden werde wurde wurden würde würden worden gewesen
  kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste müssten soll sollen solle sollte sollten
  darf dürfen dürfe durfte durften dürfte dürften will wollen wolle wollte wollten mag mögen möge möchte möchten
`)

/** Formen, mit denen ein Verb des Sagens die Vergangenheit bildet: sie **hat** gesagt. */
export const haveForms = wordSet('hat haben habe hatte hatten')
/** Formen, mit denen es die Leideform bildet: es **wurde** gesagt. */
export const becomeForms = wordSet('wird werden wurde wurden worden ist sind war waren')
/** Formen der Hilfsverben vor einer Grundform: sie **musste** betonen. */
export const modals = wordSet(`
  muss müssen müsse musste mussten kann können könne konnte konnten will wollen wolle wollte wollten soll sollen solle
  sollte sollten darf dürfen dürfe durfte durften möchte möchten mag mögen
`)

/** Formen der Möglichkeit, an denen berichtete Rede ohne eigenes Verb des Sagens zu erkennen ist. */
export const subjunctives = wordSet(`
  sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe komme stehe liege bestehe bleibe wisse lasse finde nehme
  sehe brauche bedeute gelte handle handele zeige führe halte spiele sorge entspreche verstosse verstoße drohe fehle diene gehöre trage verfüge
  reiche setze kenne hoffe wirke ziehe treffe helfe leide schliesse schließe öffne beginne stimme vertrete
  bliebe hänge suche prüfe koste dauere nütze
  erhalte verliere mache laufe arbeite plane biete entstehe ergebe betreffe ermögliche verhindere zahle sinke steige
`)

/** Formen, die nur im Anschluss an berichtete Rede selbst welche sind. */
export const laterSubjunctives = wordSet(
  'würde würden hätte hätten wäre wären könnten müssten sollten dürften wollten gäbe gäben stünden kämen',
)

/** Formen, die Gehörtes weitergeben: der Plan **soll** fertig sein. */
export const hearsay = wordSet('soll sollen')
/** Wer so spricht, gibt keine fremde Rede wieder. */
export const ownVoice = wordSet('ich wir')

/** Silben, zwischen denen und der Grundform „zu“ steht: an**zu**halten. */
export const separablePrefixes = wordSet(
  'ab an auf aus bei durch ein fest fort her hin mit nach über um vor weg zurück zusammen wieder weiter',
)
/** Silben, mit denen ein Partizip ohne „ge“ gebildet wird: **ver**sichert. */
export const inseparablePrefixes = wordSet('be er ver ent unter über')

/** Wörter, die vor einer Quelle stehen: **laut** der Polizei. */
export const beforeSource = wordSet('laut gemäß gemäss')
/** Wörter, die nach einer Quelle stehen: der Polizei **zufolge**. */
export const afterSource = wordSet('zufolge')
/** Wörter, die vor oder nach einer Quelle stehen, die ein Hauptwort aus `sourceNouns` nennt: **nach** Angaben der Polizei. */
export const besideSourceNoun = wordSet('nach')
/** Wörter vor dem, der etwas gesagt hat: …, **so** die Ministerin. */
export const speakerWords = wordSet('so')
/** Wörter, mit denen ein Satz auf den davor zurückweist: **das** meldet die Polizei. */
export const pointers = wordSet('das dies')
/** Wörter, die für sich auf Gesagtes zurückweisen: **demnach** ist die Brücke zu. */
export const accordingly = wordSet('demnach demzufolge')
/** Formen in „**heisst** es in dem Papier“. */
export const isWritten = wordSet('heisst heißt hiess hieß')
/** Wörter, die dort vor dem Papier stehen. */
export const writtenIn = wordSet('in im aus von')

/** Hauptwörter der Zeit, ohne Artikel kein Satzgegenstand: vergangene **Woche** sagte sie. */
export const timeNouns = wordSet(`
  tag tage woche wochen monat monate jahr jahre abend morgen nacht stunde stunden minute minuten mittag nachmittag
`)

/** Hauptwörter, die mit „nach“ oder „laut“ eine Quelle nennen: nach Angaben der Polizei. */
export const sourceNouns = wordSet(`
  angabe angaben aussage aussagen ansicht meinung auffassung einschätzung information informationen worten bericht berichten
  berichte medienberichten presseberichten zeitungsberichten studie erkenntnissen schätzung schätzungen berechnungen darstellung
  zeugenaussagen umfrage überzeugung mitteilung meldung meldungen erklärung statistik umfragen augenzeugenberichten polizeiangaben vermutungen
  augenzeugen darstellungen pressemitteilung untersuchungen ermittlungen recherchen befragungen
`)

/** Wie solche Hauptwörter enden, wenn sie zusammengesetzt sind: Amts**angaben**. */
export const sourceNounEndings = wordSet(`
  angaben bericht berichte berichten aussage aussagen meldungen studie umfrage informationen ansicht meinung
`)

/** Wie Hauptwörter enden, die kein Name sind und einen Wesfall nach sich haben können: die Behaupt**ung** der Firma. */
export const commonEndings = wordSet('ung heit keit schaft er tion amt rat ium tät en e')

/** Wie Umstandswörter enden: offen**bar** sagte sie. */
export const adverbEndings = wordSet('lich bar weise mals lings falls halber wegen')

/** Umstandswörter, nach denen das Verb vor dem Satzgegenstand steht. */
export const openingAdverbs = wordSet(`
  gestern heute morgen zuvor danach später dann daraufhin dabei dazu darüber deshalb daher außerdem ausserdem zudem ferner auch
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

/** Wörter vor einem Doppelpunkt, die niemanden nennen: **Update**: Die Brücke ist zu. */
export const labels = wordSet(`
  update eilmeldung analyse kommentar meinung leitartikel live liveticker ticker video bilder fotos exklusiv interview
  chronologie hintergrund fakten faktencheck korrektur hinweis porträt reportage wetter quiz umfrage überblick
  montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen
`)
/** Dieselben am Satzanfang: „**Wir** legen Berufung ein: Keller“. */
export const ownSubjects = wordSet('ich wir')
