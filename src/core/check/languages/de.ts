import type { LanguageWords } from './language-words.ts'
import { wordSet } from '../../text/word-set.ts'

export const german: LanguageWords = {
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend', 'Sonntag'],
  months: [
    'Januar|Jänner',
    'Februar|Feber',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  yesterday: 'gestern|gestrigen',
  today: 'heute|heutigen',
  tomorrow: 'morgen|morgigen',
  dayJoint: ',? \\(?(?:am )?',
  onWeekday: '(?:am|seit|bis|vom|ab|ab dem) ',
  weekBefore:
    'letzte[nr]?|vergangene[nrm]?|vorige[nrm]?|nächste[nrm]?|kommende[nrm]?|diese[nrm]?|jede[nrm]?|folgende[nrm]?|übernächste[nrm]?',
  weekAfter: 'letzter|letzte|vor einer|in einer|der letzten|der vergangenen',
  past: 'war|waren|hatte|hatten|hat|haben|wurde|wurden|ist|sind|sagte|sagten|schrieb|traf|ging|kam|gab|nahm|fand|fiel|stieg|gewann|verlor|\\p{Ll}{3,}te|\\p{Ll}{3,}ten',
  future:
    'wird|werden|werde|würde|würden|soll|sollen|solle|sollte|sollten|will|wollen|wolle|kann|können|könnte|könnten|muss|müssen|darf|plant|planen|möchte',
  planned: 'voraussichtlich|geplant|erwartet',
  loadedVerbs: [
    { forms: 'behaupte(?:t|te|ten|n)?', implies: 'the speaker is not to be believed' },
    { forms: 'räum(?:t|te|ten|en)(?: \\S+){0,3} ein|einräum(?:t|te|ten|en)|eingeräumt', implies: 'there is guilt' },
    { forms: 'g(?:ibt|ab|aben|eben)(?: \\S+){0,3} zu|zug(?:ibt|ab|aben|eben)|zugegeben', implies: 'there is guilt' },
    { forms: 'gest(?:eht|and|anden|ehen)|gestanden', implies: 'there is guilt' },
    { forms: 'enthüll(?:t|te|ten|en)', implies: 'a secret comes out, and that it is true' },
    { forms: 'w(?:ies|iesen|eist|eisen) (?:\\S+ )?darauf hin|darauf hingewiesen', implies: 'what follows is true' },
    { forms: 'prahl(?:t|te|ten|en)|brüste(?:t|te|ten)', implies: 'the speaker is vain' },
    { forms: 'verr(?:ät|iet|ieten|aten)', implies: 'a secret comes out' },
    { forms: 'höhn(?:t|te|ten|en)|spotte(?:t|te|ten|n)?', implies: 'the speaker is full of scorn' },
  ],
  plainSaying: { past: '\\p{L}+te', instead: 'sagte' },
  accordingTo: 'laut|gemäss|gemäß|zufolge',
  pluralSources:
    '(?:\\p{L}+ )?(?:Quellen|Kreise[n]?|Insider[n]?|Diplomaten|Experten|Beobachter[n]?|Fachleute[n]?|Zeugen|Augenzeugen|Kritiker[n]?|\\p{Lu}\\p{Ll}+kreise[n]?)',
  bareSource:
    '(?:eine|die) (?:(?:anonyme|zuverlässige|ungenannte|gut informierte|informierte) )?Quelle (?:sagte?|erklärte?|bestätigte?|berichtete?|behauptete?)|(?<=(?:^|[.!?,;:–—] ?|dass |wie |und ))(?:(?:anonyme|ungenannte|gut informierte) )?Quellen (?:sagt?en|erklärt?en|bestätigt?en|berichtet?en)|(?:laut|gemäss|gemäß|nach Angaben) (?:einer |von |mehrerer )?(?:(?:anonymen?|anonymer|ungenannten?) )?Quellen?(?= ?(?:[,.;:]|ist|sind|hat|haben|wird|werden|soll|sollen|war|waren))|sagte eine (?:(?:anonyme|zuverlässige|ungenannte) )?Quelle(?= ?[,.;:])',
  opinion:
    'Schande|schändlich\\p{L}*|unfähig\\p{L}*|Unfähigkeit|Idiot\\p{L}*|Dummkopf|dumm\\p{L}*|Lügner\\p{L}*|Feigling\\p{L}*|feige\\p{L}*|peinlich\\p{L}*|Witz|Katastrophe|katastrophal\\p{L}*|verantwortungslos\\p{L}*|nutzlos\\p{L}*|ahnungslos\\p{L}*|korrupt\\p{L}*|arrogant\\p{L}*|genial\\p{L}*|skandalös\\p{L}*|lächerlich\\p{L}*|absurd\\p{L}*|Unsinn|schrecklich\\p{L}*|untragbar\\p{L}*|hoffnungslos\\p{L}*|faul|gierig\\p{L}*|unehrlich\\p{L}*|muss (?:\\S+ )?(?:zurücktreten|gehen)',
  allegation:
    'beschuldig\\p{L}+|bezichtig\\p{L}+|(?:wirft|warf|werfen|warfen)(?: \\S+){0,6} vor|vorgeworfen|Betrugs?|betrügerisch\\p{L}*|Bestechung\\p{L}*|bestochen|Schmiergeld\\p{L}*|Korruption\\p{L}*|korrupt\\p{L}*|Veruntreuung\\p{L}*|veruntreut\\p{L}*|Erpressung\\p{L}*|Belästigung\\p{L}*|Geldwäsche\\p{L}*|Geldwäscherei|Steuerhinterziehung|Vertuschung\\p{L}*|vertuscht\\p{L}*|Meineid\\p{L}*|Amtsmissbrauch\\p{L}*|Machtmissbrauch\\p{L}*|Urkundenfälschung|Plagiat\\p{L}*|belogen',
  noFunction: wordSet(`
    herr herrn frau dr. dr der die das den dem des ein eine einer einem einen von zu mit für aus und oder aber dass als an bei in auf gegen über
    sagte sagt sagten erklärte erklärt schrieb schreibt meinte meint betonte traf sah zwischen nach vor wie so laut gemäss gemäß wenn weil auch nur
    ist war sind waren hat hatte durch um seit ob denn da dann doch
  `),
  variants: [
    ['Kiew', 'Kyjiw', 'Kyiv', 'Kiev'],
    ['Charkow', 'Charkiw'],
    ['Odessa', 'Odesa'],
    ['Lemberg', 'Lwiw'],
    ['Selenski', 'Selenskyj', 'Selenskij', 'Zelensky'],
    ['Peking', 'Beijing'],
    ['Weissrussland', 'Weißrussland', 'Belarus'],
    ['Burma', 'Birma', 'Myanmar'],
    ['Bombay', 'Mumbai'],
    ['Hisbollah', 'Hizbollah', 'Hisbullah'],
    ['Tschernobyl', 'Tschornobyl'],
    ['Gaddafi', 'Ghadhafi', 'Kadhafi'],
    ['Photographie', 'Fotografie'],
    ['Potential', 'Potenzial'],
    ['potentiell', 'potenziell'],
    ['aufwendig', 'aufwändig'],
    ['selbständig', 'selbstständig'],
    ['Delphin', 'Delfin'],
    ['Orthographie', 'Orthografie'],
    ['Strasse', 'Straße'],
    ['Grossrat', 'Großrat'],
    ['mutmasslich', 'mutmaßlich'],
    ['ausser', 'außer'],
    ['äussern', 'äußern'],
  ],
}
