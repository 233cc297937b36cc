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
  definiteArticles: "il lo la l'",
  indefiniteArticles: "un uno una un'",
  otherArticles: 'le gli i',
  beforeNames: 'il lo la le per secondo signora signor',
  withinNames: 'di del della e il la per',
  particles: 'di da del della',
  nameLinks: 'di del della',
  outletLinks: 'del della',
  roleLinks: "del della di dell'",
  owners: '',
  relatives: '',
  statements: '',
  statementLinks: '',
  beforeAgency: 'agenzia agenzia_di_stampa',
  origins: "da dal dalla dai dall'",
}
