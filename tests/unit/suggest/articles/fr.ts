import type { Article } from './article.ts'

export const french: readonly Article[] = [
  {
    text: [
      '« Le pont restera fermé jusqu’à vendredi », a déclaré lundi la porte-parole du canton, Claire Monnard. « Nous n’avons pas le choix. »',
      'Selon la police, deux personnes ont été blessées.',
      'La mairie n’a pas répondu à nos questions.',
    ].join('\n'),
    told: [
      'Claire Monnard | a déclaré | « Le pont restera fermé jusqu’à vendredi » … « Nous n’avons pas le choix. » | on 2026-03-09',
      'police | Selon | deux personnes ont été blessées',
      'claim: mairie | pending, no reply: n’a pas répondu',
    ],
  },
  {
    text: [
      'Le commandant Marc Girard a affirmé que le conducteur était ivre. Il a ajouté que la voiture roulait trop vite.',
      'Un témoin dit avoir entendu « un grand bruit ».',
      'Le voleur présumé a fui. La banque a refusé de commenter.',
    ].join('\n'),
    told: [
      'Marc Girard | a affirmé | que le conducteur était ivre',
      'Marc Girard | a ajouté | que la voiture roulait trop vite',
      'témoin | dit | avoir entendu « un grand bruit »',
      'claim: - | unchecked, -: présumé',
      'claim: banque | pending, declined: a refusé de commenter',
    ],
  },
  {
    text: [
      '« Je pars demain », dit Sophie Renaud. « Rien ne me retient », ajoute-t-elle.',
      'Son roman « Ce que le passeur a vu » est épuisé.',
      'D’après l’éditeur, une suite est prévue.',
    ].join('\n'),
    told: [
      'Sophie Renaud | dit | « Je pars demain »',
      'Sophie Renaud | ajoute | « Rien ne me retient »',
      'no quote: Ce que le passeur a vu',
      'éditeur | D’après | une suite est prévue | unchecked, -: est prévue',
    ],
  },
  {
    text: [
      'Le maire, Paul Favre, a expliqué lors d’une conférence de presse que la piscine fermerait. « C’est une décision difficile », a-t-il reconnu hier.',
      'Le club estime que la ville « abandonne ses enfants ».',
      'Aucune confirmation n’est venue du canton.',
    ].join('\n'),
    told: [
      'Paul Favre | a expliqué | que la piscine fermerait | by lors d’une conférence de presse',
      'Paul Favre | a-t-il reconnu | « C’est une décision difficile » | on 2026-03-09',
      'club | estime | que la ville « abandonne ses enfants »',
      'claim: canton | unconfirmed, -: Aucune confirmation',
    ],
  },
  {
    text: [
      'D’après le rapport, les vannes étaient usées. L’ingénieure Anne Morel a déclaré à l’agence Keystone-ATS que personne n’avait écouté.',
      'Le soi-disant « miracle du lac » n’a pas eu lieu.',
      'L’entreprise a démenti.',
    ].join('\n'),
    told: [
      'rapport | D’après | les vannes étaient usées',
      'Anne Morel | a déclaré | que personne n’avait écouté | via Keystone-ATS',
      'no quote: miracle du lac',
      'claim: entreprise | denied, -: a démenti',
    ],
  },
  {
    text: [
      'Luc Morel, le gardien, affirme que la porte était fermée. « Personne, assure-t-il, ne l’avait vu. »',
      '« Qui a la clé ? », a demandé la juge Jeanne Perrin sur Mastodon.',
      'Le procès devrait finir en mai.',
    ].join('\n'),
    told: [
      'Luc Morel | affirme | que la porte était fermée',
      'Luc Morel | assure | Personne … ne l’avait vu',
      'Jeanne Perrin | a demandé | « Qui a la clé ? » | by sur Mastodon',
      'claim: - | unchecked, -: devrait',
    ],
  },
]
