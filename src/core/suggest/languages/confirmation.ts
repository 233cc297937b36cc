import type { RequestOutcome } from '../../model/request.ts'
import type { ConfirmationState } from '../../model/state.ts'

/** What a wording says: the state it proposes, or the outcome of a request, or both. */
export interface ConfirmationWording {
  /** A regular expression in the language's own words; upper and lower case are the same. */
  readonly words: string
  readonly state: ConfirmationState | null
  readonly outcome: RequestOutcome | null
  readonly example: string
}

const wording = (
  words: string,
  state: ConfirmationState | null,
  outcome: RequestOutcome | null,
  example: string,
): ConfirmationWording => ({ words, state, outcome, example })

/** The first wording that fits counts: the more particular stand before the more general. */
export const confirmationWordings: Readonly<Record<string, readonly ConfirmationWording[]>> = {
  en: [
    wording(
      'could not (?:immediately )?be (?:independently )?(?:verified|confirmed)',
      'unconfirmed',
      null,
      'The figures could not be independently verified.',
    ),
    wording(
      '(?:there (?:was|is) (?:initially )?no|without|no official|no immediate) confirmation',
      'unconfirmed',
      null,
      'There was initially no confirmation from the board.',
    ),
    wording('unconfirmed (?:reports?|claims?)', 'unconfirmed', null, 'Unconfirmed reports spoke of three boats.'),
    wording(
      "(?:did|has|had|have|does) ?n[o']t (?:yet |immediately )?(?:respond|responded|reply|replied|return|returned|answer|answered)",
      'pending',
      'no reply',
      'The board did not respond to questions.',
    ),
    wording('(?:has|had|have) not (?:yet )?commented', 'pending', 'no reply', 'The owner has not yet commented.'),
    wording(
      '(?:declined|refused) to (?:comment|answer|give details)',
      'pending',
      'declined',
      'The owner declined to comment.',
    ),
    wording('(?:would|did) not comment', 'pending', 'declined', 'The owner would not comment.'),
    wording(
      '(?:denied|denies|reject(?:ed|s) the (?:claim|report|allegation|accusation|account)s?|has denied)',
      'denied',
      null,
      'The owner denied the report.',
    ),
    wording(
      '(?:confirmed|confirms|has confirmed|was confirmed)',
      'confirmed',
      null,
      'The police confirmed the arrest.',
    ),
    wording(
      '(?:is|are|was|were) (?:reportedly|allegedly)|reportedly|allegedly|purportedly',
      'unchecked',
      null,
      'The boat was allegedly stolen.',
    ),
    wording(
      '(?:is|are|was|were) (?:expected|scheduled|planned|due) to',
      'unchecked',
      null,
      'The bridge is expected to open in May.',
    ),
  ],
  de: [
    wording(
      '(?:konnten?|kann|liess(?:en)?|ließ(?:en)?) (?:sich )?(?:zunächst |vorerst )?nicht (?:unabhängig )?(?:überprüf\\w+|bestätig\\w+|verifizier\\w+)',
      'unconfirmed',
      null,
      'Die Angaben liessen sich nicht unabhängig überprüfen.',
    ),
    wording(
      '(?:keine|ohne) (?:offizielle )?Bestätigung',
      'unconfirmed',
      null,
      'Eine Bestätigung gab es nicht, zunächst lag keine Bestätigung vor.',
    ),
    wording(
      'unbestätigten? (?:Berichten?|Angaben|Meldungen)',
      'unconfirmed',
      null,
      'Unbestätigten Berichten zufolge fehlten drei Boote.',
    ),
    wording(
      '(?:reagierten?|antworteten?|äusserten? sich|äußerten? sich) (?:zunächst |vorerst |bisher )?nicht',
      'pending',
      'no reply',
      'Der Verband reagierte zunächst nicht auf eine Anfrage.',
    ),
    wording(
      '(?:hat|haben|hatte|hatten) (?:\\S+ ){0,6}nicht (?:reagiert|geantwortet|beantwortet)',
      'pending',
      'no reply',
      'Der Verband hat auf eine Anfrage bisher nicht reagiert.',
    ),
    wording(
      '(?:wollten?|mochten?|möchten?) (?:sich )?(?:\\S+ ){0,4}nicht (?:äussern|äußern|kommentieren|Stellung nehmen)',
      'pending',
      'declined',
      'Die Firma wollte sich dazu nicht äussern.',
    ),
    wording(
      'kein(?:en)? Kommentar|lehnten? (?:\\S+ ){0,3}(?:eine )?Stellungnahme ab',
      'pending',
      'declined',
      'Die Firma lehnte eine Stellungnahme ab.',
    ),
    wording(
      'dementiert\\w*|bestritten?|bestreitet|(?:wies(?:en)?|weist|weisen) (?:\\S+ ){0,8}zurück',
      'denied',
      null,
      'Die Bank dementierte den Bericht.',
    ),
    wording('bestätigte?n?|hat bestätigt', 'confirmed', null, 'Die Polizei bestätigte die Festnahme.'),
    wording('mutmasslich\\w*|mutmaßlich\\w*|angeblich\\w*', 'unchecked', null, 'Das Boot wurde angeblich gestohlen.'),
    wording(
      'voraussichtlich|geplant|erwartet wird|wird (?:\\S+ ){0,4}erwartet',
      'unchecked',
      null,
      'Die Brücke öffnet voraussichtlich im Mai.',
    ),
  ],
  fr: [
    wording(
      "n[’']?(?:a|ont|avait|avaient|ont) (?:pas |pu )*(?:pu )?être (?:vérifiée?s?|confirmée?s?)(?: de (?:source|manière) indépendante)?",
      'unconfirmed',
      null,
      "Les chiffres n'ont pas pu être vérifiés de source indépendante.",
    ),
    wording('(?:aucune|sans) confirmation', 'unconfirmed', null, "Aucune confirmation n'est venue du canton."),
    wording(
      "n[’']?(?:a|ont|avait|avaient) (?:pas|pas encore|pas immédiatement) (?:répondu|donné suite|réagi)",
      'pending',
      'no reply',
      "La mairie n'a pas répondu à nos questions.",
    ),
    wording(
      "(?:a|ont) (?:refusé|décliné) (?:de commenter|tout commentaire|de répondre)|n[’']a pas souhaité (?:commenter|répondre|réagir)",
      'pending',
      'declined',
      'La mairie a refusé de commenter.',
    ),
    wording('(?:a|ont) (?:démenti|nié|rejeté)|dément|nie', 'denied', null, 'La banque a démenti.'),
    wording('(?:a|ont|été) confirmée?s?|confirme(?:nt)?', 'confirmed', null, "La police a confirmé l'arrestation."),
    wording('présumée?s?|aurait|auraient|prétendument', 'unchecked', null, 'Le voleur présumé a fui.'),
    wording(
      '(?:est|sont) (?:attendue?s?|prévue?s?)|devrait|devraient',
      'unchecked',
      null,
      'Le pont devrait rouvrir en mai.',
    ),
  ],
  it: [
    wording(
      'non (?:è|sono) (?:stat\\w )?(?:possibile )?(?:verificar\\w*|verificat\\w|confermat\\w)|non (?:ha|hanno) potuto verificare',
      'unconfirmed',
      null,
      'Le cifre non sono state verificate.',
    ),
    wording('(?:nessuna|senza) conferma', 'unconfirmed', null, 'Nessuna conferma è arrivata dal comune.'),
    wording(
      'non (?:ha|hanno|aveva) (?:ancora |subito )?(?:risposto|reagito|replicato)',
      'pending',
      'no reply',
      'Il comune non ha ancora risposto.',
    ),
    wording(
      '(?:ha|hanno) (?:rifiutato|declinato) (?:di commentare|ogni commento)|non (?:ha|hanno) voluto (?:commentare|rispondere)|no comment',
      'pending',
      'declined',
      'Il comune ha rifiutato di commentare.',
    ),
    wording('(?:ha|hanno) (?:smentito|negato|respinto)|smentisce|nega', 'denied', null, 'La banca ha smentito.'),
    wording(
      '(?:ha|hanno|stat\\w) confermat\\w|conferma(?:no)?',
      'confirmed',
      null,
      "La polizia ha confermato l'arresto.",
    ),
    wording('presunt\\w|avrebbe(?:ro)?|sarebbe(?:ro)?', 'unchecked', null, 'Il presunto ladro è fuggito.'),
    wording(
      '(?:è|sono) (?:attes\\w|previst\\w)|dovrebbe(?:ro)?',
      'unchecked',
      null,
      'Il ponte dovrebbe riaprire a maggio.',
    ),
  ],
}

/**
 * Words that a wording begins with where it tells what is confirmed, not who confirms it, each with an example: "The
 * arrest **was** confirmed."
 */
export const passives: Readonly<Record<string, readonly (readonly [word: string, example: string])[]>> = {
  en: [['was', 'The arrest was confirmed.']],
  fr: [['été', 'Le vol a été confirmé.']],
  it: [
    ['stato', 'Il furto è stato confermato.'],
    ['stata', 'La notizia è stata confermata.'],
    ['stati', 'I furti sono stati confermati.'],
    ['state', 'Le notizie sono state confermate.'],
  ],
}
