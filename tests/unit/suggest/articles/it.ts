import type { Article } from './article.ts'

export const italian: readonly Article[] = [
  {
    text: '«Il ponte resterà chiuso», ha detto la portavoce del comune, Carla Bini. «Non abbiamo scelta.»',
    quotes: ['Carla Bini | ha detto | «Il ponte resterà chiuso» … «Non abbiamo scelta.»'],
  },
  {
    text: 'Secondo la polizia, due persone sono ferite. Il comandante Marco Rota ha spiegato che il conducente dormiva.',
    quotes: ['polizia | Secondo | due persone sono ferite', 'Marco Rota | ha spiegato | che il conducente dormiva'],
  },
  {
    text: '"Non c’è fretta", ha aggiunto Rosa Neri, "ma il tempo passa". Il comune non ha ancora risposto.',
    quotes: ['Rosa Neri | ha aggiunto | "Non c’è fretta" … "ma il tempo passa"'],
    confirmations: ['pending, no reply: non ha ancora risposto'],
  },
  {
    text: 'Il sindaco Luca Moro ha dichiarato in conferenza stampa: «La piscina riapre a maggio». La banca ha smentito.',
    quotes: ['Luca Moro | ha dichiarato | «La piscina riapre a maggio»'],
    channels: ['Luca Moro: in conferenza stampa'],
    confirmations: ['denied, -: ha smentito'],
  },
  {
    text: 'Per Bini, «è solo l’inizio». Paola Bini dirige il coro «Due fiumi».',
    quotes: ['Paola Bini | Per | «è solo l’inizio»'],
  },
  {
    text: 'Elena Galli, direttrice del museo, scrive su Telegram che la mostra è rinviata. Le cifre non sono state verificate.',
    quotes: ['Elena Galli | scrive | che la mostra è rinviata'],
    channels: ['Elena Galli: su Telegram'],
    confirmations: ['unconfirmed, -: non sono state verificate'],
  },
]
