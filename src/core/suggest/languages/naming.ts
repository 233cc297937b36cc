import { wordSet } from '../../text/word-set.ts'

/**
 * Words before quotation marks that tell of a name or title, parted by blanks, an underscore for a blank within one; and
 * a sentence with `{}`, in which each of them may stand.
 */
export type NamingEntry = readonly [words: string, example: string]

/** What stands right before words in marks that are a name, a title or a turn of phrase, and no speech. */
export const naming: Readonly<Record<string, readonly NamingEntry[]>> = {
  en: [
    ['so-called', 'The {} “ghost buses that nobody takes” run at night.'],
    ['titled entitled headlined', 'The talk was {} “Why the river floods every spring”.'],
    ['named nicknamed known_as', 'The ship is {} “the old lady of the lake”.'],
    [
      'film films movie movies documentary documentaries series show play opera',
      'The {} “How we lost the bridge” opens in May.',
    ],
    [
      'book books novel novels essay essays poem poems memoir article commentary',
      'The {} “What the ferryman saw” sold well.',
    ],
    ['song songs album albums anthem single hymn', 'The choir sang the {} “When all the boats are in”.'],
    ['motto slogan title headline name nickname theme', 'The fair has the {} “We build what lasts here”.'],
    ['word term phrase label', 'The form has the {} “ferry” three times.'],
    ['exhibition project operation programme program campaign song_contest', 'The {} “Where rivers begin” is free.'],
    ['magazine newspaper daily weekly website channel podcast', 'The {} “Here we are again” has closed.'],
    ['ship boat ferry band café pub restaurant hotel', 'The {} “Never too late” sank in the lake.'],
  ],
  de: [
    [
      `
        so_genannte so_genannten so_genannter so_genanntes so_genanntem sogenannte sogenannten sogenannter
        sogenanntes sogenanntem`,
      'Die {} „Busse, die keiner nimmt“ fahren nachts.',
    ],
    ['genannt namens betitelt benannt', 'Das Schiff {} „die alte Dame vom See“ liegt im Hafen.'],
    [
      'Film Films Dokumentation Serie Stück Stücks Oper Dokumentarfilm Dokumentarfilms',
      'Der {} „Wie wir die Brücke verloren“ läuft im Mai.',
    ],
    [
      `
        Buch Buchs Buches Roman Romans Romanes Gedicht Gedichts Gedichtes Artikel Artikels Essay Essays Erstwerk
        Erstwerks Erstwerkes Krimi Krimis`,
      'Der {} „Was der Fährmann sah“ ist vergriffen.',
    ],
    [
      'Lied Lieds Liedes Song Songs Album Albums Hymne Schlager Schlagers',
      'Der Chor sang das {} „Wenn alle Boote da sind“.',
    ],
    [
      'Motto Slogan Titel Name Namen Stichwort Leitsatz Spitzname Spitznamen Leitlinie',
      'Das Fest hat das {} „Wir bauen, was hält“.',
    ],
    [
      'Wort Worts Wortes Begriff Begriffs Begriffes Ausdruck Ausdrucks Ausdruckes Bezeichnung',
      'Im Formular steht das {} „Fähre“ dreimal.',
    ],
    [
      'Ausstellung Projekt Projekts Aktion Kampagne Mission Programm Programms Initiative Plan Plans',
      'Die {} „Wo die Flüsse beginnen“ ist gratis.',
    ],
    [
      `
        Zeitung Zeitschrift Tageszeitung Wochenzeitung Magazin Magazins Sender Senders Fernsehsender Fernsehsenders
        Portal Portals`,
      'Die {} „Hier sind wir wieder“ gibt es nicht mehr.',
    ],
    [
      `
        Schiff Schiffs Schiffes Boot Boots Bootes Fähre Band Café Cafés Lokal Lokals Lokales Hotel Hotels Partei
        Bewegung Verein Vereins Vereines`,
      'Das {} „Nie zu spät“ sank im See.',
    ],
  ],
  fr: [
    ['soi-disant', 'Les {} « bus que personne ne prend » roulent la nuit.'],
    [
      `
        intitulé intitulée intitulés intitulées nommé nommée nommés nommées surnommé surnommée surnommés surnommées
        baptisé baptisée baptisés baptisées appelé appelée appelés appelées`,
      'Le bateau {} « la vieille dame du lac » est au port.',
    ],
    ['dit dite dits dites', 'Le {} « vieille dame du lac » est là.'],
    [
      'film films documentaire documentaires série séries pièce opéra émission',
      'Le {} « Comment nous avons perdu le pont » sort en mai.',
    ],
    ['livre livres roman romans essai poème article mémoires', 'Le {} « Ce que le passeur a vu » est épuisé.'],
    ['chanson chansons album albums hymne titre', 'Le chœur a chanté la {} « Quand les bateaux rentrent ».'],
    ['devise slogan nom thème label', 'La fête a pour {} « Nous bâtissons ce qui dure ».'],
    ['mot mots terme termes expression expressions', 'Le formulaire contient trois fois le {} « bac ».'],
    ['exposition projet opération programme campagne initiative', 'Une {} « Où naissent les rivières » est gratuite.'],
    ['journal quotidien hebdomadaire magazine chaîne site', 'Le {} « Nous voilà encore » a fermé.'],
    ['bateau groupe café restaurant hôtel parti association', 'Le {} « Jamais trop tard » a coulé dans le lac.'],
  ],
  it: [
    ['cosiddetta cosiddette cosiddetti cosiddetto', 'I {} «autobus che nessuno prende» passano di notte.'],
    [
      `
        intitolata intitolate intitolati intitolato chiamata chiamate chiamati chiamato soprannominata
        soprannominate soprannominati soprannominato detta dette detti detto battezzata battezzate battezzati
        battezzato`,
      'La nave {} «la vecchia signora del lago» è in porto.',
    ],
    [
      'film documentario documentari serie opera commedia trasmissione',
      'Il {} «Come abbiamo perso il ponte» esce a maggio.',
    ],
    ['libro libri romanzo romanzi saggio poesia articolo', 'Il {} «Quello che il barcaiolo vide» è esaurito.'],
    ['canzone canzoni album inno brano', 'Il coro ha cantato la {} «Quando le barche tornano».'],
    ['motto slogan titolo nome tema', 'La festa ha il {} «Costruiamo quello che dura».'],
    ['parola parole termine termini espressione', 'Nel modulo c’è tre volte la {} «traghetto».'],
    ['mostra progetto operazione programma campagna iniziativa', 'La {} «Dove nascono i fiumi» è gratuita.'],
    ['giornale quotidiano settimanale rivista canale sito', 'Il {} «Eccoci di nuovo qui» ha chiuso.'],
    [
      'barca nave gruppo coro caffè ristorante albergo partito associazione',
      'La {} «Mai troppo tardi» è affondata nel lago.',
    ],
  ],
}

/** German words after marks that tell the same: the bus, „…“ **genannt**. */
export const namedAfter = wordSet('genannt betitelt benannt')

/** Words of all four languages that hold an article: what follows in marks is a noun. */
export const joinedArticles = wordSet('im am beim vom zum zur ins du au aux del della al alla nel dal')

/** Words after which few words in marks may be speech: "described it **as** “a mess”". */
export const likeness = wordSet('as als comme come')
