import type { SourceWords } from '../source-words.ts'

export const french: SourceWords = {
  agency: 'agence',
  organisation: `
    ministère département organisation bureau conseil commission tribunal parti police gouvernement entreprise banque
    syndicat université association fondation institut autorité mairie préfecture parquet canton ville`,
  outlet: 'courrier gazette nouvelliste matin temps figaro télévision',
  document: 'rapport étude sondage communiqué lettre article document',
  unnamed: 'source sources expert experts témoin témoins observateurs',
  role: 'président* porte-parole maire ministre directeur directrice chef professeur',
  womanTitles: 'mme mme. madame mlle princesse reine',
  manTitles: 'm. monsieur roi prince',
  womanPronouns: 'elle',
  manPronouns: 'il lui',
  nobody: 'ils elles on nous',
  definiteArticles: "le la l'",
  indefiniteArticles: 'un une',
  otherArticles: 'les',
  beforeNames: 'le la les selon pour mme m',
  withinNames: "de du la le les des et d' l'",
  particles: 'de du la le',
  nameLinks: 'de de_la du',
  outletLinks: 'de du',
  roleLinks: "du de de_la des de_l'",
  owners: '',
  relatives: '',
  statements: '',
  statementLinks: '',
  beforeAgency: 'agence agence_de_presse',
  origins: "de du des d'",
}
