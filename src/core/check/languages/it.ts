import type { LanguageWords } from './language-words.ts'
import { wordSet } from '../../text/word-set.ts'

export const italian: LanguageWords = {
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  yesterday: 'ieri',
  today: 'oggi',
  tomorrow: 'domani',
  dayJoint: ',? \\(?',
  onWeekday: '',
  weekBefore: 'il|la|i|le|di|ogni|quest[oa]|un|una|del|della|dal|dalla|al|alla|scors[oa]|prossim[oa]',
  weekAfter: 'scors[oa]|prossim[oa]|passat[oa]|precedente|seguente|della settimana',
  past: '(?:ha|hanno|aveva|avevano|è|sono|era|erano|fu) (?:\\p{L}+ )?\\p{L}+(?:at|ut|it|ert|ort|ost|ess|ett|ott|ist|iut|is|us|es|ers|ors|int|ant|unt)[oaie]|era|erano|\\p{Ll}{2,}(?:ava|avano|eva|evano|iva|ivano)',
  future:
    'sarà|saranno|avrà|avranno|va|vanno|deve|devono|dovrebbe|dovrebbero|può|potrebbe|prevede|intende|\\p{Ll}{2,}(?:erà|eranno|irà|iranno|drà|dranno)|previst[oaie]|attes[oaie]',
  planned: 'attes[oaie]|previst[oaie]|dovrebbe|dovrebbero',
  loadedVerbs: [
    { forms: '(?:ha |hanno )?preteso|pretend(?:e|ono|eva)', implies: 'the speaker is not to be believed' },
    { forms: '(?:ha |hanno )?ammesso|ammett(?:e|ono|eva)', implies: 'there is guilt' },
    { forms: '(?:ha |hanno )?confessato|confess(?:a|ano|ava)', implies: 'there is guilt' },
    { forms: '(?:ha |hanno )?concesso|conced(?:e|ono|eva)', implies: 'an argument is lost' },
    { forms: '(?:ha |hanno )?rivelato|rivel(?:a|ano|ava)', implies: 'a secret comes out, and that it is true' },
    { forms: 'si (?:è vantat[oa]|vanta|vantava)', implies: 'the speaker is vain' },
    { forms: '(?:ha |hanno )?fatto notare|fa(?:nno)? notare', implies: 'what follows is true' },
    { forms: '(?:ha |hanno )?ironizzato|ironizza', implies: 'the speaker is full of scorn' },
  ],
  plainSaying: { past: 'ha \\p{L}+', instead: 'ha detto' },
  accordingTo: 'stando a|stando al|stando alla|in base a|ai sensi di',
  pluralSources:
    '(?:alcun[ei] |divers[ei] |i |gli |le |delle |dei |degli |due |tre |più )?(?:fonti|diplomatici|esperti|osservatori|analisti|testimoni|ambienti|addetti ai lavori)(?: \\p{Ll}+)?',
  bareSource:
    'una fonte (?:anonima |attendibile |affidabile |ben informata )?(?:ha |aveva )?(?:detto|dichiarato|affermato|riferito|confermato|riferisce|conferma|dice|afferma)|(?<=(?:^|[.!?,;:–—] ?|che |come |e ))(?:alcune |diverse )?fonti (?:anonime |attendibili |ben informate )?(?:hanno |avevano )?(?:detto|dichiarato|affermato|riferito|confermato|riferiscono|confermano|dicono|affermano)|(?:secondo|stando a) (?:una |alcune |diverse )?font[ei](?: anonim[ae]| attendibili?| affidabili?| ben informat[ae])?(?= ?[,.;:])',
  opinion:
    'vergogna|vergognos[oaie]|incapac[ei]|incompeten(?:te|ti|za)|idiot[aie]|stupid[oaie]|bugiard[oaie]|codard[oaie]|vigliacc\\p{L}+|patetic[oahei]+|una barzelletta|disastro|disastros[oaie]|catastrofic\\p{L}+|irresponsabil[ei]|inutil[ei]|corrott[oaie]|arrogant[ei]|genial[ei]|scandalos[oaie]|ridicol[oaie]|assurd[oaie]|sciocchezze|terribil[ei]|disonest[oaie]|deve (?:dimettersi|andarsene)',
  allegation:
    "accus(?:a|ano|ato|ata|ati|ate|ava|are|e)(?: \\S+){0,4} di|frod[ei]|fraudolent\\p{L}+|corruzione|corrott[oaie]|tangent[ei]|mazzett[ae]|bustarell[ae]|malversazion[ei]|peculato|appropriazione indebita|truff[ae]|ricatt\\p{L}+|molesti[ae]|riciclaggio|evasione fiscale|insabbia\\p{L}+|abuso d[’']ufficio|falsa testimonianza|plagi[o]|abusi sessuali|mentito a",
  noFunction: wordSet(`
    sig. sig signor signora dott. dott. dott.ssa dr. il lo la i gli le l un uno una di a da in con su per tra fra e o ma che come del della
    dei delle al alla ai alle dal dalla nel nella sul sulla contro secondo ha detto dice dichiarato spiega spiegato aggiunto aggiunge
    dopo prima quando se poi è sono era hanno aveva
  `),
  variants: [
    ['Kiev', 'Kyiv'],
    ['Charkov', 'Kharkiv', 'Charkiv'],
    ['Odessa', 'Odesa'],
    ['Leopoli', 'Lviv'],
    ['Zelensky', 'Zelenskij', 'Zelenskyy'],
    ['Pechino', 'Beijing'],
    ['Bielorussia', 'Belarus'],
    ['Birmania', 'Myanmar'],
    ['Bombay', 'Mumbai'],
    ['Gheddafi', 'Gaddafi'],
    ['Chernobyl', 'Černobyl', 'Cernobyl'],
    ['Zurigo', 'Zürich'],
    ['Basilea', 'Basel'],
    ['Moldavia', 'Moldova'],
    ['obiettivo', 'obbiettivo'],
    ['familiare', 'famigliare'],
    ['sopratutto', 'soprattutto'],
  ],
}
