/** How a text says who carried words: a regular expression in which NAME stands for the outlet, and an example. */
export type RelayEntry = readonly [words: string, example: string]

/** Where the text names the agency or outlet by which words came, though another spoke them. */
export const relays: Readonly<Record<string, readonly RelayEntry[]>> = {
  en: [
    ['told (?:the )?NAME', 'Ines Hale told the Elva Herald that the bridge is closed.'],
    [
      'interview (?:with|on|to) (?:the )?NAME',
      'Ines Hale said in an interview with Radio Elva that the bridge is closed.',
    ],
    [
      '(?:agency|newspaper|broadcaster|daily) NAME',
      'Ines Hale said that the bridge is closed, the news agency Ansa reported.',
    ],
    ['NAME (?:news )?agency', 'Ines Hale told the Keystone-SDA news agency that the bridge is closed.'],
    ['(?:quoted by|as) (?:the )?NAME(?: reported)?', 'The bridge is closed, Ines Hale said, as Reuters reported.'],
  ],
  de: [
    ['(?:gegenüber|zu) (?:der |dem )?NAME', 'Anna Roth sagte gegenüber der Elvater Zeitung, die Brücke sei zu.'],
    [
      '(?:Nachrichtenagentur|Agentur|Zeitung|Sender|Tageszeitung) NAME',
      'Anna Roth sagte der Nachrichtenagentur Keystone-SDA, die Brücke sei zu.',
    ],
    [
      '(?:Interview|Gespräch) mit (?:der|dem) NAME',
      'Anna Roth sagte im Interview mit dem Elvater Tagblatt, die Brücke sei zu.',
    ],
    ['(?:sagte|sagten|erklärte|bestätigte) (?:der|dem) NAME', 'Anna Roth sagte der dpa, die Brücke sei zu.'],
  ],
  fr: [
    [
      '(?:agence(?: de presse)?|quotidien|journal|chaîne) NAME',
      "Claire Monnard a déclaré à l'agence Keystone-ATS que le pont est fermé.",
    ],
    ["(?:à|au|dans) (?:l['’]|la |le )?NAME", 'Claire Monnard a déclaré au Courrier du Lac que le pont est fermé.'],
  ],
  it: [
    [
      '(?:agenzia(?: di stampa)?|quotidiano|giornale|emittente) NAME',
      "Carla Bini ha detto all'agenzia Ansa che il ponte è chiuso.",
    ],
    ["(?:al|alla|all['’]) ?NAME", 'Carla Bini ha detto al Corriere del Lago che il ponte è chiuso.'],
  ],
}
