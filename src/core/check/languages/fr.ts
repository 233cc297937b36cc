import type { LanguageWords } from './language-words.ts'
import { wordSet } from '../../text/word-set.ts'

export const french: LanguageWords = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  yesterday: 'hier',
  today: "aujourd[’']hui",
  tomorrow: 'demain',
  dayJoint: ',? \\(?',
  onWeekday: '',
  weekBefore: 'le|les|un|ce|chaque|tous les|du|au',
  weekAfter: 'dernier|prochain|passé|précédent|suivant|de la semaine',
  past: "(?:a|ont|avait|avaient|est|sont|était|étaient|fut|s[’']est|l[’']a) (?:\\p{L}+ )?\\p{L}+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ert|ort|oint)|était|étaient|\\p{Ll}{2,}(?:ait|aient)",
  future:
    'sera|seront|aura|auront|va|vont|ira|iront|doit|doivent|devrait|devraient|peut|pourrait|prévoit|\\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront)|prévue?s?|attendue?s?',
  planned: 'attendue?s?|prévue?s?|devraient|devrait',
  loadedVerbs: [
    { forms: '(?:a |ont )?prétend(?:u|ait|ent)?', implies: 'the speaker is not to be believed' },
    { forms: '(?:a |ont )?avou(?:e|é|ait|ent)', implies: 'there is guilt' },
    { forms: '(?:a |ont )?admet(?:tait|tent)?|(?:a|ont) admis', implies: 'there is guilt' },
    { forms: '(?:a |ont )?concéd(?:é|ait)|concèden?t?|concède', implies: 'an argument is lost' },
    { forms: '(?:a |ont )?révél(?:é|ait)|révèlent?', implies: 'a secret comes out, and that it is true' },
    { forms: '(?:a |ont )?confess(?:é|e|ait|ent)', implies: 'there is guilt' },
    { forms: "se vant(?:e|ent|ait)|s[’']est vantée?", implies: 'the speaker is vain' },
    { forms: '(?:a |ont )?fait (?:remarquer|valoir)|font (?:remarquer|valoir)', implies: 'what follows is true' },
    { forms: '(?:a |ont )?ricané|ricanent?', implies: 'the speaker is full of scorn' },
  ],
  plainSaying: { past: 'a \\p{L}+', instead: 'a dit' },
  accordingTo: "d[’']après|aux termes de|conformément à|à en croire",
  pluralSources:
    '(?:des |plusieurs |les |de )?(?:sources|diplomates|experts|observateurs|analystes|témoins|spécialistes|milieux|responsables)(?: \\p{Ll}+)?',
  bareSource:
    "une source (?:anonyme |fiable |sûre |bien informée )?(?:a |avait )?(?:dit|déclaré|affirmé|indiqué|confirmé|affirme|indique|confirme|déclare)|(?:des|plusieurs) sources (?:anonymes |fiables |bien informées )?(?:ont |avaient )?(?:dit|déclaré|affirmé|indiqué|confirmé|affirment|indiquent|confirment)|(?:selon|d[’']après) (?:une|des|plusieurs) sources?(?: anonymes?| fiables?| sûres?| bien informées?)?(?= ?[,.;:])|(?:indique|affirme|déclare)-t-on de source (?:sûre|bien informée)",
  opinion:
    "honte|honteu(?:x|se|ses)|incapables?|incompéten(?:ts?|tes?|ce)|idiots?|imbéciles?|stupides?|menteurs?|menteuses?|lâches?|pathétiques?|une blague|catastrophe|catastrophiques?|irresponsables?|inutiles?|corrompue?s?|arrogante?s?|géniaux|géniale?s?|scandaleu(?:x|se|ses)|ridicules?|absurdes?|n[’']importe quoi|affreu(?:x|se|ses)|désastreu(?:x|se|ses)|malhonnêtes?|doit (?:démissionner|partir)",
  allegation:
    "accus(?:e|é|ée|és|ées|ent|ait)|reproch(?:e|é|ent|ait|es) (?:à|au|aux)|fraudes?|fraudul\\p{L}+|corruption|corrompue?s?|pots?-de-vin|soudoy\\p{L}+|détourn(?:é|ée|és|ements?) (?:de|des|d[’'])|escroquer\\p{L}+|chantage|harcèlement|harcel\\p{L}+|blanchiment|évasion fiscale|étouff(?:é|er) (?:l[’']affaire|le scandale)|abus de (?:pouvoir|confiance|faiblesse)|faux témoignage|plagiat|agressions? sexuelles?|menti à",
  noFunction: wordSet(`
    m. m mme mlle dr le la les l un une des de du d à au aux par avec pour sans et ou mais que qu comme en dans sur contre chez selon
    dit déclaré affirmé affirme explique expliqué ajoute ajouté souligne souligné entre après avant quand si puis est a sont était ont avait
  `),
  variants: [
    ['Kiev', 'Kyiv'],
    ['Kharkov', 'Kharkiv'],
    ['Odessa', 'Odesa'],
    ['Lvov', 'Lviv'],
    ['Zelensky', 'Zelenski', 'Zelenskyy'],
    ['Pékin', 'Beijing'],
    ['Biélorussie', 'Bélarus', 'Belarus'],
    ['Birmanie', 'Myanmar'],
    ['Bombay', 'Mumbai'],
    ['Tchernobyl', 'Tchornobyl'],
    ['Kadhafi', 'Gaddafi', 'Khadafi'],
    ['Zurich', 'Zürich'],
    ['Bâle', 'Basel'],
    ['clé', 'clef'],
    ['événement', 'évènement'],
    ['événements', 'évènements'],
    ['règlementaire', 'réglementaire'],
    ['Moldavie', 'Moldova'],
  ],
}
