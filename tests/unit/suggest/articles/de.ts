import type { Article } from './article.ts'

export const german: readonly Article[] = [
  {
    text: '„Die Brücke bleibt bis Freitag gesperrt“, sagte die Sprecherin des Kantons, Claudia Egger. „Wir haben keine Wahl.“ Der Pass sei ebenfalls zu.',
    quotes: [
      'Claudia Egger | sagte | „Die Brücke bleibt bis Freitag gesperrt“',
      'Claudia Egger | sagte | „Wir haben keine Wahl.“',
      'Claudia Egger | - | Der Pass sei ebenfalls zu.',
    ],
  },
  {
    text: 'Laut der Polizei wurden zwei Personen verletzt. Polizeisprecher Peter Lang teilte mit, dass der Fahrer geflüchtet sei. Die Firma reagierte nicht auf eine Anfrage.',
    quotes: [
      'Polizei | Laut | wurden zwei Personen verletzt',
      'Peter Lang | teilte mit | dass der Fahrer geflüchtet sei',
    ],
    confirmations: ['pending, no reply: reagierte nicht'],
  },
  {
    text: 'Der Lohn sei zu tief, so Gewerkschafterin Anna Roth. Sie fordert, die Gebühren zu senken.',
    quotes: ['Anna Roth | so | Der Lohn sei zu tief', 'Anna Roth | fordert | die Gebühren zu senken'],
  },
  {
    text: 'Stadtpräsident Martin Keller hat am Montag in einem Interview erklärt, das Bad werde geschlossen. Er bezeichnete den Bau als „Fass ohne Boden“.',
    quotes: [
      'Martin Keller | hat am Montag in einem Interview erklärt | das Bad werde geschlossen',
      'Martin Keller | bezeichnete den Bau als | „Fass ohne Boden“',
    ],
    channels: ['Martin Keller: in einem Interview'],
  },
  {
    text: 'Das Wasser ist sauber, wie das Amt für Umwelt mitteilte. Der Verband wollte sich dazu nicht äussern.',
    quotes: ['Amt für Umwelt | wie das Amt für Umwelt mitteilte | Das Wasser ist sauber'],
    confirmations: ['pending, declined: wollte sich dazu nicht äussern'],
  },
  {
    text: 'Auf Telegram schrieb Thomas Graf: „Der Zug fährt wieder.“ Der Film „Zwei Flüsse“ läuft trotzdem. Die Angaben liessen sich nicht unabhängig überprüfen.',
    quotes: ['Thomas Graf | schrieb | „Der Zug fährt wieder.“'],
    channels: ['Thomas Graf: Auf Telegram'],
    confirmations: ['unconfirmed, -: liessen sich nicht unabhängig überprüfen'],
  },
]
