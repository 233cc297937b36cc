import { wordSet } from '../../text/word-set.ts'

/** Agencies by name, in lower case. */
export const agencies = wordSet(
  'reuters ap afp dpa sda ats keystone-sda keystone-ats keystone ansa apa tass interfax xinhua bloomberg upi efe ria anadolu kyodo',
)

/** Words that make a name an agency, an organisation or a document, in lower case, of all four languages. */
export const agencyWords = /(?:news agency|nachrichtenagentur|agence de presse|agence|agenzia)/iu
export const organisationWords =
  /(?:ministry|department|organi[sz]ation|organizzazione|network|centre|center|office|agency|council|commission|committee|court|party|police|government|campaign|company|bank|board|union|university|association|foundation|institute|authority|group|team|parliament|senate|congress|administration|club|federation|league|hospital|church|army|ministerium|amt|rat|gericht|partei|polizei|regierung|bank|verband|gewerkschaft|universität|stiftung|institut|behörde|staatsanwaltschaft|verwaltung|firma|konzern|verein|bundesrat|ministère|bureau|conseil|tribunal|parti|gouvernement|entreprise|banque|syndicat|fondation|institut|autorité|mairie|préfecture|parquet|canton|kanton|stadt|gemeinde|city|town|ville|città|ministero|ufficio|consiglio|tribunale|partito|polizia|governo|azienda|banca|sindacato|università|fondazione|istituto|comune|procura|prefettura)(?:s|en|e)?(?!\p{L})/iu
export const documentWords =
  /(?:^|\P{L})(?:report|study|survey|poll|statement|letter|memo|document|book|article|paper|indictment|lawsuit|filing|bericht|berichten|studie|umfrage|brief|dokument|papier|mitteilung|angaben|rapport|étude|sondage|communiqué|lettre|rapporto|studio|sondaggio|nota|lettera)(?!\p{L})/iu
export const unnamedWords =
  /(?:^|\P{L})(?:officials?|sources?|experts?|critics|witness(?:es)?|insiders?|aides?|analysts?|observers|residents|quelle|quellen|experten|kritiker|zeugen|augenzeugen?|beobachter|anwohner|insider|sources?|experts|témoins?|observateurs|fonti|fonte|esperti|testimoni)(?!\p{L})/iu

/** Titles that tell whether a person is a woman or a man. */
export const womanTitles = wordSet(
  'ms mrs miss madam ms. mrs. frau mme mme. madame mlle signora sig.ra herrin queen princess königin reine regina',
)
export const manTitles = wordSet('mr mr. sir herr herrn m. monsieur signor sig. king prince könig roi re lord')

/** Frequent first names of women and of men. */
export const womanNames =
  wordSet(`maria anna marie laura julia sarah lisa claire nina eva elena sofia sophie clara carla paola giulia chiara francesca
  martina simone karin petra sabine monika ursula christine barbara susanne heidi ruth esther anne catherine isabelle nathalie valérie sylvie
  hillary jennifer jessica emily emma olivia mary patricia linda elizabeth susan margaret nancy karen betty helen sandra donna carol michelle
  angela melania ivanka theresa kamala mara lena hanna hannah ines lea léa camille manon alice jeanne lucie rosa silvia alessandra federica`)
export const manNames =
  wordSet(`ignazio sergey sergei andrij vladimir volodymyr donald john james robert michael william david richard joseph thomas
  charles christopher daniel matthew anthony mark paul steven andrew kenneth george kevin brian edward ronald peter hans martin stefan thomas
  andreas markus christian daniel michael klaus jürgen wolfgang werner rolf beat urs reto pierre jean jacques michel philippe alain bernard
  louis nicolas françois olivier marc luc marco luca giovanni giuseppe antonio mario francesco paolo roberto andrea matteo alessandro stefano
  barack bill bernie mike tim joe ted jonas karl otto emil felix lukas noah elias leon oscar tom henry jack`)

/** Pronouns that stand for a woman, for a man. */
export const womanPronouns = wordSet('she her sie ihr ihre elle lei essa')
export const manPronouns = wordSet('he his him er sein seine il lui egli')

/** What people are called by their work or age, as alternatives of an expression. */
export const roleNouns =
  'head|chair\\w*|minister\\w*|president\\w*|senator|governor|mayor|spokes\\w+|director|leader|chief|secretary|candidate|nominee|lawyer|professor|doctor|coach|actor|singer|author|man|woman|\\d+-year-old|chef\\w*|präsident\\w*|sprecher\\w*|direktor\\w*|leiter\\w*|vorsitzende\\w*|bürgermeister\\w*|politiker\\w*|\\d+-jährige\\w*|président\\w*|porte-parole|maire|ministre|directeur|directrice|presidente|sindaco|ministro|ministra|portavoce|direttore|direttrice'
