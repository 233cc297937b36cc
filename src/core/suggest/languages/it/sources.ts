import type { SourceWords } from '../source-words.ts'

export const italian: SourceWords = {
  agency: 'agenzia',
  organisation: `
    organizzazione ministero ufficio consiglio tribunale partito polizia governo azienda banca sindacato università
    fondazione istituto comune procura prefettura città`,
  outlet: 'corriere gazzetta giornale messaggero mattino televisione',
  document: 'rapporto studio sondaggio nota lettera',
  unnamed: 'fonti fonte esperti testimoni',
  role: 'presidente sindaco sindaca ministro ministra portavoce direttore direttrice',
  womanTitles: 'signora sig.ra principessa regina',
  manTitles: 'signor sig. re principe',
  womanPronouns: 'lei ella essa',
  manPronouns: 'egli',
  nobody: 'noi',
  articles: "il lo la le gli i un uno una l' un'",
  beforeNames: 'il lo la le per secondo signora signor',
  withinNames: 'di del della e il la per',
  origins: "da dal dalla dai dall'",
}
