/** How something was said, in a language's own words: a regular expression and examples that each of its alternatives fits. */
export type ChannelEntry = readonly [words: string, ...examples: string[]]

const networks = '(?:X|Twitter|Telegram|Facebook|Instagram|TikTok|Mastodon|Bluesky|Threads|LinkedIn|YouTube|WhatsApp)'

/** Where the text names the channel by which words came: a network, a letter, an interview, a press conference. */
export const channels: Readonly<Record<string, readonly ChannelEntry[]>> = {
  en: [
    [
      `on (?:the )?(?:messaging service |social media platform |platform )?${networks}(?: platform)?(?![\\w-])`,
      'She wrote on Telegram that the bridge is closed.',
    ],
    [
      '(?:in response|in reply|replying|responding) to (?:a question|questions)(?: from (?:reporters|journalists|the press))?',
      'The bridge is closed, she said in response to a question from journalists.',
      'In reply to a question, she said that the bridge is closed.',
    ],
    [
      '(?:told|to) (?:reporters|journalists)',
      'She told reporters that the bridge is closed.',
      'The bridge is closed, she said to reporters.',
    ],
    [
      '(?:at|in|during) (?:a|an|the) (?:\\w+ )?(?:press|news) (?:conference|briefing)',
      'She said at a news conference that the bridge is closed.',
    ],
    [
      'in (?:a|an|the) (?:[\\w-]+ ){0,2}(?:interview|statement|letter|e-?mail|tweet|post|speech|report|essay|press release|memo|video|blog post)(?: (?:with|on|to) (?:the |a )?(?:messaging service )?\\p{Lu}[\\p{L}.-]*(?: (?:\\p{Lu}[\\p{L}.-]*|platform)){0,3})?',
      'She said in a statement that the bridge is closed.',
    ],
    ['(?:by|via) (?:e-?mail|phone|telephone|text message)', 'She said by phone that the bridge is closed.'],
  ],
  de: [
    [
      `(?:auf|über|via|bei) (?:der Plattform |dem Kurznachrichtendienst )?${networks}(?![\\w-])`,
      'Sie schrieb auf Telegram, die Brücke sei zu.',
    ],
    [
      '(?:an|auf|bei|vor) (?:einer|der) (?:Pressekonferenz|Medienkonferenz|Medienorientierung)',
      'Sie sagte an einer Pressekonferenz, die Brücke sei zu.',
    ],
    [
      'in (?:einem|einer|dem|der) (?:\\p{L}+ ){0,2}(?:Interview|Mitteilung|Medienmitteilung|Pressemitteilung|Stellungnahme|Brief|E-Mail|Rede|Bericht|Erklärung|Gespräch)(?: mit (?:der|dem) \\p{Lu}[\\p{L}.-]*)?',
      'Sie sagte in einem Interview, die Brücke sei zu.',
    ],
    [
      '(?:gegenüber|vor) (?:Journalisten|Medien|Reportern|der Presse)',
      'Sie sagte vor Journalisten, die Brücke sei zu.',
    ],
    ['per (?:E-Mail|Telefon|SMS)|telefonisch|auf Anfrage', 'Sie sagte auf Anfrage, die Brücke sei zu.'],
  ],
  fr: [
    [`sur (?:la plateforme |le réseau )?${networks}(?![\\w-])`, 'Elle a écrit sur Telegram que le pont est fermé.'],
    [
      "(?:lors d['’]une|en|dans une|pendant une) conférence de presse",
      "Elle a dit lors d'une conférence de presse que le pont est fermé.",
    ],
    [
      "dans un(?:e)? (?:communiqué|interview|entretien|lettre|courriel|déclaration|discours|message|rapport)(?: (?:au|à la|à l['’]|avec) ?\\p{Lu}[\\p{L}.-]*)?",
      'Elle a dit dans un communiqué que le pont est fermé.',
    ],
    [
      '(?:aux|devant (?:les|des)) journalistes|devant la presse|au micro de \\p{Lu}\\p{L}*',
      'Elle a dit aux journalistes que le pont est fermé.',
    ],
    ['par (?:courriel|téléphone|e-mail)', 'Elle a dit par téléphone que le pont est fermé.'],
  ],
  it: [
    [`su (?:la piattaforma )?${networks}(?![\\w-])`, 'Ha scritto su Telegram che il ponte è chiuso.'],
    ['in (?:una )?conferenza stampa', 'Ha detto in conferenza stampa che il ponte è chiuso.'],
    [
      "in un(?:a|['’])? ?(?:nota|comunicato|intervista|lettera|dichiarazione|discorso|messaggio|rapporto)(?: (?:al|alla|a) \\p{Lu}[\\p{L}.-]*)?",
      'Ha detto in una nota che il ponte è chiuso.',
    ],
    ['ai (?:giornalisti|cronisti)|alla stampa', 'Ha detto ai giornalisti che il ponte è chiuso.'],
    ['(?:per|via) (?:e-?mail|telefono)', 'Ha detto per telefono che il ponte è chiuso.'],
  ],
}

/** Verbs with which one goes on speaking by the channel of the sentence before, each with an example. */
export const goingOn: Readonly<Record<string, readonly (readonly [verb: string, example: string])[]>> = {
  en: [
    ['add', 'Ines Hale said on Telegram that the bridge is closed. “It will open in May,” she added.'],
    ['continue', 'Ines Hale said on Telegram that the bridge is closed. “We wait,” she continued.'],
  ],
  de: [
    ['hinzufügen', 'Anna Roth schrieb auf Telegram, die Brücke sei zu. „Wir warten“, fügte sie hinzu.'],
    ['ergänzen', 'Anna Roth schrieb auf Telegram, die Brücke sei zu. „Wir warten“, ergänzte sie.'],
    ['fortfahren', 'Anna Roth schrieb auf Telegram, die Brücke sei zu. „Wir warten“, fuhr sie fort.'],
  ],
  fr: [
    ['ajouter', 'Claire Monnard a écrit sur Telegram que le pont est fermé. « Nous attendons », a-t-elle ajouté.'],
    [
      'poursuivre',
      'Claire Monnard a écrit sur Telegram que le pont est fermé. « Nous attendons », a-t-elle poursuivi.',
    ],
  ],
  it: [
    ['aggiungere', 'Carla Bini ha scritto su Telegram che il ponte è chiuso. «Aspettiamo», ha aggiunto.'],
    ['proseguire', 'Carla Bini ha scritto su Telegram che il ponte è chiuso. «Aspettiamo», ha proseguito.'],
  ],
}
