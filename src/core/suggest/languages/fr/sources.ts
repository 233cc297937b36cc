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
  articles: "le la les un une l' un'",
  beforeNames: 'le la les selon pour mme m',
  withinNames: "de du la le les des et d' l'",
  origins: "de du des d'",
}
