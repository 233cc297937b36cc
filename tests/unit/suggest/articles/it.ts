import type { Article } from './article.ts'

export const italian: readonly Article[] = [
  {
    text: [
      '«Il ponte resterà chiuso», ha detto lunedì la portavoce del comune, Carla Bini. «Non abbiamo scelta.»',
      'Secondo la polizia, due persone sono ferite.',
      'L’impresa non ha ancora risposto.',
    ].join('\n'),
    told: [
      'Carla Bini | ha detto | «Il ponte resterà chiuso» … «Non abbiamo scelta.» | on 2026-03-09',
      'polizia | Secondo | due persone sono ferite',
      'claim: impresa | pending, no reply: non ha ancora risposto',
    ],
  },
  {
    text: [
      'Il comandante Marco Rota ha spiegato che il conducente dormiva. Ha aggiunto che la strada era bagnata.',
      'Un testimone sostiene di aver sentito «un colpo».',
      'Il presunto ladro è fuggito. Il comune ha rifiutato di commentare.',
    ].join('\n'),
    told: [
      'Marco Rota | ha spiegato | che il conducente dormiva',
      'Marco Rota | Ha aggiunto | che la strada era bagnata',
      'testimone | sostiene | di aver sentito «un colpo»',
      'claim: - | unchecked, -: presunto',
      'claim: comune | pending, declined: ha rifiutato di commentare',
    ],
  },
  {
    text: [
      '"Non c’è fretta", ha aggiunto Rosa Neri, "ma il tempo passa". Il suo romanzo «Quello che il barcaiolo vide» è esaurito.',
      'Stando al suo editore, il seguito è già scritto.',
      'Le cifre non sono state verificate.',
    ].join('\n'),
    told: [
      'Rosa Neri | ha aggiunto | "Non c’è fretta" … "ma il tempo passa"',
      'no quote: Quello che il barcaiolo vide',
      'suo editore | Stando al | il seguito è già scritto',
      'claim: - | unconfirmed, -: non sono state verificate',
    ],
  },
  {
    text: [
      'Il sindaco Luca Moro ha dichiarato in conferenza stampa: «La piscina riapre a maggio». La banca ha smentito.',
      '«È una promessa vuota», ha replicato ieri Paola Testa, che dirige il club.',
      'Il cosiddetto «piano azzurro» costa due milioni.',
    ].join('\n'),
    told: [
      'Luca Moro | ha dichiarato | «La piscina riapre a maggio» | by in conferenza stampa',
      'claim: banca | denied, -: ha smentito',
      'Paola Testa | ha replicato | «È una promessa vuota» | on 2026-03-09',
      'no quote: piano azzurro',
    ],
  },
  {
    text: [
      'Per Bini, «è solo l’inizio». Paola Bini dirige il coro «Due fiumi».',
      'La direttrice ha detto al Corriere del Lago che i posti sono finiti.',
      'Nessuna conferma è arrivata dal teatro.',
    ].join('\n'),
    told: [
      'Paola Bini | Per | «è solo l’inizio»',
      'no quote: Due fiumi',
      'direttrice | ha detto | che i posti sono finiti | via Corriere del Lago',
      'claim: teatro | unconfirmed, -: Nessuna conferma',
    ],
  },
  {
    text: [
      'Elena Galli, direttrice del museo, scrive su Telegram che la mostra è rinviata. «Ci dispiace», aggiunge.',
      'Chi ha il biglietto può cambiarlo, conferma il museo.',
      'La mostra dovrebbe aprire in giugno.',
    ].join('\n'),
    told: [
      'Elena Galli | scrive | che la mostra è rinviata | by su Telegram',
      'Elena Galli | aggiunge | «Ci dispiace» | by su Telegram',
      'museo | conferma | Chi ha il biglietto può cambiarlo | confirmed, -: conferma',
      'claim: - | unchecked, -: dovrebbe',
    ],
  },
]
