import type { SourceWords } from '../source-words.ts'

export const english: SourceWords = {
  agency: 'news_agency',
  organisation: `
    ministry department organization organisation network centre center office agency council commission committee court
    party police government campaign company bank board union university association foundation institute authority
    group team parliament senate congress administration club federation league hospital church army city town`,
  outlet: `
    news times post herald tribune gazette journal observer star telegraph guardian mail chronicle courier magazine radio
    tv television`,
  document: `
    report study survey poll statement letter memo document book article paper indictment lawsuit filing`,
  unnamed: `
    official officials source sources expert experts critics witness witnesses insider insiders aide aides analyst
    analysts observer observers resident residents`,
  role: `
    head chair* minister* president* senator governor mayor spokes* director leader chief secretary candidate nominee
    lawyer professor doctor coach actor singer author man woman *year-old`,
  womanTitles: 'ms mrs miss madam ms. mrs. queen princess',
  manTitles: 'mr mr. sir king prince lord',
  womanPronouns: 'she her',
  manPronouns: 'he his him',
  nobody: 'they it we i you which that people some many others one',
  definiteArticles: 'the',
  indefiniteArticles: 'a an',
  otherArticles: '',
  beforeNames: 'the a an in on at but and for mr mrs ms dr prof',
  withinNames: 'of for and in the a an on to at with',
  particles: 'al el bin',
  nameLinks: 'of of_the for for_the and and_the',
  outletLinks: 'of of_the',
  roleLinks: 'of for at',
  owners: 'its their his her',
  relatives: 'who',
  statements: '',
  statementLinks: '',
  beforeAgency: 'agency',
  origins: 'from by',
}
