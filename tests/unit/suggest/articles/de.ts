import type { Article } from './article.ts'

export const german: readonly Article[] = [
  {
    text: [
      '„Die Brücke bleibt bis Freitag gesperrt“, sagte die Sprecherin des Kantons, Claudia Egger, am Montag. „Wir haben keine Wahl.“ Der Pass sei ebenfalls zu.',
      'Laut der Polizei wurden zwei Personen verletzt. Das Spital bestätigte die Zahl.',
      'Die Baufirma reagierte nicht auf eine Anfrage.',
    ].join('\n'),
    told: [
      'Claudia Egger | sagte | „Die Brücke bleibt bis Freitag gesperrt“ | on 2026-03-09',
      'Claudia Egger | sagte | „Wir haben keine Wahl.“ | on 2026-03-09',
      'Claudia Egger | - | Der Pass sei ebenfalls zu.',
      'Polizei | Laut | wurden zwei Personen verletzt',
      'claim: Spital | confirmed, -: bestätigte',
      'claim: Baufirma | pending, no reply: reagierte nicht',
    ],
  },
  {
    text: [
      'Polizeisprecher Peter Lang teilte mit, dass der Fahrer geflüchtet sei. Er habe eine rote Jacke getragen.',
      'Der Wagen wurde angeblich gestohlen. Ein Zeuge sagte der Elvater Zeitung, er habe „nur einen Knall“ gehört.',
      'Die sogenannte «Sonderkommission Pass» ermittelt.',
    ].join('\n'),
    told: [
      'Peter Lang | teilte mit | dass der Fahrer geflüchtet sei',
      'Peter Lang | - | Er habe eine rote Jacke getragen.',
      'claim: - | unchecked, -: angeblich',
      'Zeuge | sagte | er habe „nur einen Knall“ gehört | via Elvater Zeitung',
      'Zeuge | sagte | „nur einen Knall“ | via Elvater Zeitung',
      'no quote: Sonderkommission Pass',
    ],
  },
  {
    text: [
      'Der Lohn sei zu tief, so Gewerkschafterin Anna Roth. Sie fordert, die Gebühren zu senken.',
      '«Wir streiken, wenn nichts geschieht», schrieb Roth auf Bluesky.',
      'Der Verband wollte sich dazu nicht äussern. Eine Einigung wird im Mai erwartet, wie das Amt für Arbeit mitteilte.',
    ].join('\n'),
    told: [
      'Anna Roth | so | Der Lohn sei zu tief',
      'Anna Roth | fordert | die Gebühren zu senken',
      'Anna Roth | schrieb | «Wir streiken, wenn nichts geschieht» | by auf Bluesky',
      'claim: Verband | pending, declined: wollte sich dazu nicht äussern',
      'Amt für Arbeit | wie das Amt für Arbeit mitteilte | Eine Einigung wird im Mai erwartet | unchecked, -: wird im Mai erwartet',
    ],
  },
  {
    text: [
      'Stadtpräsident Martin Keller hat am Montag in einem Interview erklärt, das Bad werde geschlossen. Er bezeichnete den Bau als „Fass ohne Boden“.',
      'Nach Angaben der Stadt kostet das Bad zwei Millionen im Jahr.',
      '„Das ist ein Fehler“, entgegnete Ruth Bauer, die den Schwimmverein leitet. Das Lied „Wasser für alle“ wurde dreimal gesungen.',
    ].join('\n'),
    told: [
      'Martin Keller | hat am Montag in einem Interview erklärt | das Bad werde geschlossen | by in einem Interview | on 2026-03-09',
      'Martin Keller | bezeichnete den Bau als | „Fass ohne Boden“',
      'Stadt | Nach | kostet das Bad zwei Millionen im Jahr',
      'Ruth Bauer | entgegnete | „Das ist ein Fehler“',
      'no quote: Wasser für alle',
    ],
  },
  {
    text: [
      'Das Wasser ist sauber, wie das Amt für Umwelt mitteilte. „Man kann es trinken“, betonte Amtsleiter Hans Vogel.',
      'Die Fischer glauben, dass der See kippt. Eine Sprecherin der Fabrik sprach von „Panikmache“.',
      'Die Messwerte liessen sich nicht unabhängig überprüfen.',
    ].join('\n'),
    told: [
      'Amt für Umwelt | wie das Amt für Umwelt mitteilte | Das Wasser ist sauber',
      'Hans Vogel | betonte | „Man kann es trinken“',
      'Fischer | glauben | dass der See kippt',
      'Sprecherin der Fabrik | sprach von | „Panikmache“',
      'claim: - | unconfirmed, -: liessen sich nicht unabhängig überprüfen',
    ],
  },
  {
    text: [
      'Auf Telegram schrieb Thomas Graf: „Der Zug fährt wieder.“ Die Bahn dementierte das.',
      'Der Film „Zwei Flüsse“ läuft trotzdem. »Wir zeigen ihn dreimal«, sagte gestern Lena Moos, die Leiterin des Kinos, gegenüber Radio Elva.',
      'Demnach ist der Saal schon voll.',
    ].join('\n'),
    told: [
      'Thomas Graf | schrieb | „Der Zug fährt wieder.“ | by Auf Telegram',
      'Bahn | dementierte | Die Bahn dementierte das. | denied, -: dementierte',
      'no quote: Zwei Flüsse',
      'Lena Moos | sagte | »Wir zeigen ihn dreimal« | on 2026-03-09 | via Radio Elva',
      '- | Demnach | ist der Saal schon voll',
    ],
  },
]
