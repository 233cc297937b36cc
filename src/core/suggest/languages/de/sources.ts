import type { SourceWords } from '../source-words.ts'

export const german: SourceWords = {
  agency: '*nachrichtenagentur',
  organisation: `
    *ministerium *amt rat *stadtrat *bundesrat *gemeinderat *regierungsrat *nationalrat *landrat *gericht *partei
    *polizei *regierung *bank *verband *gewerkschaft *universität *stiftung *institut *behörde *staatsanwaltschaft
    *verwaltung *firma *konzern *verein *kanton stadt *gemeinde`,
  outlet: `
    *nachrichten *zeitung *anzeiger blatt tagblatt *rundschau kurier bote presse fernsehen fernsehsender *rundfunk`,
  document: 'bericht berichten studie umfrage brief dokument papier mitteilung angaben',
  unnamed: 'quelle quellen experten kritiker zeugen augenzeuge augenzeugen beobachter anwohner insider',
  role: `
    chef* präsident* sprecher* direktor* leiter* vorsitzende* bürgermeister* politiker* minister* professor* *jährige*`,
  womanTitles: 'frau herrin prinzessin königin',
  manTitles: 'herr herrn könig',
  womanPronouns: 'sie',
  manPronouns: 'er',
  nobody: 'es wir ich man demnach demzufolge',
  definiteArticles: 'der die das',
  indefiniteArticles: 'ein eine',
  otherArticles: 'den dem des einem einer',
  beforeNames: 'der die das laut nach herr frau dr prof',
  withinNames: 'in und für der des die das von',
  particles: 'von van der den zu',
  nameLinks: 'für des',
  outletLinks: '',
  roleLinks: 'des der von vom beim',
  owners: '',
  relatives: '',
  statements: `
    angabe angaben eigene_angaben eigenen_angaben aussage aussagen eigene_aussagen eigenen_aussagen informationen
    eigene_informationen eigenen_informationen darstellung mitteilung meldung ansicht meinung einschätzung`,
  statementLinks: 'der des von vom eines einer',
  beforeAgency: '*agentur',
  origins: 'von vom seitens',
}
