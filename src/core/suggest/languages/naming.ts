import { wordSet } from '../../text/word-set.ts'

/** Words before quotation marks that tell of a name or title, a regular expression, and an example. */
export type NamingEntry = readonly [words: string, example: string]

/** What stands right before words in marks that are a name, a title or a turn of phrase, and no speech. */
export const naming: Readonly<Record<string, readonly NamingEntry[]>> = {
  en: [
    ['so-called', 'The so-called “ghost buses that nobody takes” run at night.'],
    ['(?:titled|entitled|headlined)', 'The talk was titled “Why the river floods every spring”.'],
    ['(?:named|nicknamed|dubbed|known as|called)', 'The ship is known as “the old lady of the lake”.'],
    [
      '(?:films?|movies?|documentar(?:y|ies)|series|show|play|opera)',
      'The film “How we lost the bridge” opens in May.',
    ],
    ['(?:books?|novels?|essays?|poems?|memoir|article|commentary)', 'The novel “What the ferryman saw” sold well.'],
    ['(?:songs?|albums?|anthem|single|hymn)', 'The choir sang the hymn “When all the boats are in”.'],
    ['(?:motto|slogan|title|headline|name|nickname|theme)', 'The fair has the motto “We build what lasts here”.'],
    ['(?:word|term|phrase|label)', 'The form has the word “ferry” three times.'],
    [
      '(?:exhibition|project|operation|programme|program|campaign|song contest)',
      'The exhibition “Where rivers begin” is free.',
    ],
    ['(?:magazine|newspaper|daily|weekly|website|channel|podcast)', 'The weekly “Here we are again” has closed.'],
    ['(?:ship|boat|ferry|band|café|pub|restaurant|hotel)', 'The boat “Never too late” sank in the lake.'],
  ],
  de: [
    ['(?:so genannte[mnrs]?|sogenannte[mnrs]?)', 'Die sogenannten „Busse, die keiner nimmt“ fahren nachts.'],
    ['(?:genannt|namens|betitelt|benannt)', 'Das Schiff wird auch „die alte Dame vom See“ genannt.'],
    [
      '(?:Film|Dokumentation|Serie|Stück|Oper|Dokumentarfilm)s?',
      'Der Film „Wie wir die Brücke verloren“ läuft im Mai.',
    ],
    ['(?:Buch|Roman|Gedicht|Artikel|Essay|Erstwerk|Krimi)(?:e?s)?', 'Der Roman „Was der Fährmann sah“ ist vergriffen.'],
    ['(?:Lied|Song|Album|Hymne|Schlager)(?:e?s)?', 'Der Chor sang das Lied „Wenn alle Boote da sind“.'],
    [
      '(?:Motto|Slogan|Titel|Namen?|Stichwort|Leitsatz|Spitznamen?|Leitlinie)',
      'Das Fest hat das Motto „Wir bauen, was hält“.',
    ],
    ['(?:Wort|Begriff|Ausdruck|Bezeichnung)(?:e?s)?', 'Im Formular steht das Wort „Fähre“ dreimal.'],
    [
      '(?:Ausstellung|Projekt|Aktion|Kampagne|Mission|Programm|Initiative|Plan)s?',
      'Die Ausstellung „Wo die Flüsse beginnen“ ist gratis.',
    ],
    [
      '(?:Zeitung|Zeitschrift|Tageszeitung|Wochenzeitung|Magazin|Sender|Fernsehsender|Portal)s?',
      'Die Zeitung „Hier sind wir wieder“ gibt es nicht mehr.',
    ],
    [
      '(?:Schiff|Boot|Fähre|Band|Café|Lokal|Hotel|Partei|Bewegung|Verein)(?:e?s)?',
      'Das Boot „Nie zu spät“ sank im See.',
    ],
  ],
  fr: [
    ['soi-disant', 'Les soi-disant « bus que personne ne prend » roulent la nuit.'],
    [
      '(?:intitulée?s?|nommée?s?|surnommée?s?|baptisée?s?|appelée?s?|dite?s?)',
      'Le bateau surnommé « la vieille dame du lac » est au port.',
    ],
    [
      '(?:films?|documentaires?|séries?|pièce|opéra|émission)',
      'Le film « Comment nous avons perdu le pont » sort en mai.',
    ],
    ['(?:livres?|romans?|essai|poème|article|mémoires)', 'Le roman « Ce que le passeur a vu » est épuisé.'],
    ['(?:chansons?|albums?|hymne|titre)', 'Le chœur a chanté la chanson « Quand les bateaux rentrent ».'],
    ['(?:devise|slogan|nom|thème|label)', 'La fête a pour devise « Nous bâtissons ce qui dure ».'],
    ['(?:mots?|termes?|expressions?)', 'Le formulaire contient trois fois le mot « bac ».'],
    [
      '(?:exposition|projet|opération|programme|campagne|initiative)',
      'L’exposition « Où naissent les rivières » est gratuite.',
    ],
    ['(?:journal|quotidien|hebdomadaire|magazine|chaîne|site)', 'Le journal « Nous voilà encore » a fermé.'],
    [
      '(?:bateau|groupe|café|restaurant|hôtel|parti|association)',
      'Le bateau « Jamais trop tard » a coulé dans le lac.',
    ],
  ],
  it: [
    ['cosiddett[aeio]', 'I cosiddetti «autobus che nessuno prende» passano di notte.'],
    [
      '(?:intitolat|chiamat|soprannominat|dett|battezzat)[aeio]',
      'La nave soprannominata «la vecchia signora del lago» è in porto.',
    ],
    [
      '(?:film|documentari[oi]?|serie|opera|commedia|trasmissione)',
      'Il film «Come abbiamo perso il ponte» esce a maggio.',
    ],
    ['(?:libr[oi]|romanz[oi]|saggio|poesia|articolo)', 'Il romanzo «Quello che il barcaiolo vide» è esaurito.'],
    ['(?:canzon[ei]|album|inno|brano)', 'Il coro ha cantato la canzone «Quando le barche tornano».'],
    ['(?:motto|slogan|titolo|nome|tema)', 'La festa ha il motto «Costruiamo quello che dura».'],
    ['(?:parol[ae]|termin[ei]|espressione)', 'Nel modulo c’è tre volte la parola «traghetto».'],
    ['(?:mostra|progetto|operazione|programma|campagna|iniziativa)', 'La mostra «Dove nascono i fiumi» è gratuita.'],
    ['(?:giornale|quotidiano|settimanale|rivista|canale|sito)', 'Il giornale «Eccoci di nuovo qui» ha chiuso.'],
    [
      '(?:barca|nave|gruppo|coro|caffè|ristorante|albergo|partito|associazione)',
      'La barca «Mai troppo tardi» è affondata nel lago.',
    ],
  ],
}

/** German words after marks that tell the same: the bus, „…“ **genannt**. */
export const namedAfter = wordSet('genannt betitelt benannt')

/** Words of all four languages that hold an article: what follows in marks is a noun. */
export const joinedArticles = wordSet("im am beim vom zum zur ins du au aux del della al alla nel dal dell'")

/** Words after which few words in marks may be speech: "described it **as** “a mess”". */
export const likeness = wordSet('as als comme come')
