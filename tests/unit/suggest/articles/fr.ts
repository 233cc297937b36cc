import type { Article } from './article.ts'

export const french: readonly Article[] = [
  {
    text: '« Le pont restera fermé jusqu’à vendredi », a déclaré mardi la porte-parole du canton, Claire Monnard. « Nous n’avons pas le choix. »',
    quotes: [
      'Claire Monnard | a déclaré | « Le pont restera fermé jusqu’à vendredi » … « Nous n’avons pas le choix. »',
    ],
  },
  {
    text: 'Selon la police, deux personnes ont été blessées. Le commandant Marc Girard a affirmé que le conducteur était ivre.',
    quotes: [
      'police | Selon | deux personnes ont été blessées',
      'Marc Girard | a affirmé | que le conducteur était ivre',
    ],
  },
  {
    text: '« Je pars demain », dit Sophie Renaud. « Rien ne me retient », ajoute-t-elle.',
    quotes: ['Sophie Renaud | dit | « Je pars demain »', 'Sophie Renaud | ajoute | « Rien ne me retient »'],
  },
  {
    text: 'Le maire, Paul Favre, a expliqué lors d’une conférence de presse que la piscine fermerait. La société n’a pas répondu à nos questions.',
    quotes: ['Paul Favre | a expliqué | que la piscine fermerait'],
    channels: ['Paul Favre: lors d’une conférence de presse'],
    confirmations: ['pending, no reply: n’a pas répondu'],
  },
  {
    text: 'D’après le rapport, les vannes étaient usées. Le film « Deux rivières » n’en parle pas.',
    quotes: ['rapport | D’après | les vannes étaient usées'],
  },
  {
    text: '« Personne, assure-t-il, ne l’avait vu. » Luc Morel, le gardien, affirme que la porte était fermée.',
    quotes: ['- | assure | Personne … ne l’avait vu', 'Luc Morel | affirme | que la porte était fermée'],
  },
]
