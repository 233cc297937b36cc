import type { Examples } from './examples.ts'

export const english: Examples = {
  beForms: [
    'cue',
    ['Ines Hale {} saying that the bridge is closed.', 'is was'],
    ['The nurses {} saying that the bridge is closed.', 'are were'],
    ['I {} saying that the bridge is closed.', 'am'],
    ['Ines Hale will {} saying that the bridge is closed.', 'be'],
    ['Ines Hale has {} saying that the bridge is closed.', 'been'],
    ['Ines Hale is {} told that the bridge is closed.', 'being'],
    ['She{} saying that the bridge is closed.', "'s"],
    ['They{} saying that the bridge is closed.', "'re"],
  ],
  haveForms: [
    'cue',
    ['The nurses {} said that the bridge is closed.', 'have had'],
    ['Ines Hale {} said that the bridge is closed.', 'has'],
    ['Ines Hale denied {} said that the bridge is closed.', 'having'],
    ['They{} said that the bridge is closed.', "'ve 'd"],
  ],
  modals: [
    'cue',
    ['Ines Hale {} say that the bridge is closed.', 'will would can could may might must should shall does did cannot'],
    ['The nurses {} say that the bridge is closed.', 'do'],
    ['They{} say that the bridge is closed.', "'ll"],
    ["Ines Hale {}n't say that the bridge is closed.", 'wo ca'],
  ],
  subjectPronouns: [
    'source',
    ['{} said that the bridge is closed.', 'i he she they we you it'],
    ['The nurse {} said that the bridge is closed left.', 'who'],
  ],
  objectPronouns: [
    'said',
    ['Ines Hale praised {} on Monday.', 'him them us me'],
    ['Ines Hale criticized {} the board did.', 'what'],
  ],
  reflexives: [
    'said',
    ['The mayor praised {} on Monday.', 'himself herself itself'],
    ['The nurses praised {} on Monday.', 'themselves'],
  ],
  owners: ['source', ['{} lawyer said that the bridge is closed.', 'his her its their my our your']],
  ownerEndings: [
    'source',
    ['The mayor{} lawyer said that the bridge is closed.', "'s"],
    ['The nurses{} lawyer said that the bridge is closed.', "'"],
  ],
  relativePronouns: [
    'source',
    ['The nurse {} said that the bridge is closed left.', 'who'],
    ['The report {} said that the bridge is closed was lost.', 'which that'],
    ['Tom Reed, {} son was there, said that the bridge is closed.', 'whose'],
  ],
  relativeAdverbs: ['source', ['“We wait,” said the mayor of Elva, {} he lives.', 'where']],
  reportedQuestions: [
    'said',
    ['Ines Hale asked {} the bridge was closed.', 'whether if how why when where'],
    ['Ines Hale asked {} the board had said.', 'what'],
    ['Ines Hale asked {} had closed the bridge.', 'who'],
    ['Ines Hale asked {} bridge the board had closed.', 'which whose'],
    ['Ines Hale asked {} the board had called.', 'whom'],
  ],
  negations: [
    'cue',
    ['Ines Hale did {} say that the bridge is closed.', 'not never'],
    ['Ines Hale did{} say that the bridge is closed.', "n't"],
    ['Ines Hale {} longer said that the bridge is closed.', 'no'],
  ],
  chainWords: [
    'matters',
    [
      'Ines Hale {} to say that the bridge is closed.',
      `appears appeared seems seemed wants wanted continues continued refuses refused declines declined tries tried begins
      began starts started plans planned intends intended needs needed has had hopes hoped vows vowed promises promised
      threatens threatened agrees agreed attempts attempted struggles struggled managed tends tended seeks sought fails
      failed happened hastened proceeded wishes used ought`,
    ],
    [
      'The nurses {} to say that the bridge is closed.',
      `appear seem want continue refuse decline try begin start plan intend need have hope vow promise threaten agree
      attempt struggle manage tend seek fail hasten proceed wish`,
    ],
    [
      'Ines Hale is {} to say that the bridge is closed.',
      `going able unable slow quick likely unlikely expected ready willing eager reluctant careful forced set poised happy
      pleased proud sorry supposed prepared`,
    ],
    [
      'Ines Hale is {} to say that the bridge is closed.',
      'continuing refusing declining trying beginning threatening attempting preparing planning hoping',
    ],
    ['Ines Hale will {} to say that the bridge is closed.', 'go'],
  ],
  weekdays: [
    'round',
    ['Ines Hale said {} that the bridge is closed.', 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'],
  ],
  months: [
    'matters',
    [
      'Ines Hale praised the crew in {}.',
      'January February March April may June July August September October November December',
    ],
    ['Ines Hale praised the crew on {} 5.', 'Jan. Feb. Aug. Sept. Oct. Nov. Dec.'],
  ],
  timeNouns: [
    'round',
    ['Ines Hale said {} that the bridge is closed.', 'today yesterday tomorrow tonight now earlier later recently'],
    ['Ines Hale said last {} that the bridge is closed.', 'week month year night weekend time'],
    ['Ines Hale said this {} that the bridge is closed.', 'day morning evening afternoon hour'],
    ['Ines Hale said two {} ago that the bridge is closed.', 'hours days weeks months years minutes'],
    ['Ines Hale said two days {} that the bridge is closed.', 'ago'],
  ],
  timeLeads: [
    'round',
    ['“We wait,” Ines Hale said {} week.', 'this that last next one'],
    ['“We wait,” Ines Hale said {} today.', 'earlier'],
    ['“We wait,” Ines Hale said {} Monday.', 'late early'],
  ],
  afterTime: ['matters', ['Ines Hale said two days {} that the bridge is closed.', 'ago earlier later before']],
  timeConjunctions: [
    'round',
    ['“We wait,” Ines Hale said {} the crowd left.', 'when after before as while'],
    ['“We wait,” Ines Hale said {} lunch.', 'during'],
  ],
  occasions: [
    'matters',
    [
      'Ines Hale praised the crew in a {}.',
      `statement tweet speech conference briefing letter post memo call hearing debate column report blog testimony filing
      podcast meeting address message text affidavit rally`,
    ],
    ['Ines Hale praised the crew in an {}.', 'interview email e-mail appearance essay article'],
    ['Ines Hale praised the crew in {}.', 'interviews remarks court news'],
    ['Ines Hale praised the crew on {}.', 'television radio facebook twitter instagram telegram'],
    ['“We wait,” said Ines Hale to {}.', 'reporters journalists'],
  ],
  linkingPrepositions: [
    'source',
    ['The head {} the board said that the bridge is closed.', 'of in for at from with by to near'],
    ['The expert {} floods said that the bridge is closed.', 'on about against'],
    [
      'The link {} the towns said that the bridge is closed.',
      'between among behind under inside across outside within around',
    ],
  ],
  quantifiers: [
    'source',
    [
      '{} nurses said that the bridge is closed.',
      'some many most half others both several few all more less nearly almost roughly only even any none those these such',
    ],
    ['{} nurse said that the bridge is closed.', 'another one this'],
  ],
  standAlone: [
    'source',
    [
      '{} said that the bridge is closed.',
      `some many most others both several few all those these this everyone everybody someone somebody nobody anyone
      nothing neither either none one`,
    ],
  ],
  beforeOne: ['source', ['{} one said that the bridge is closed.', 'no which any every each only']],
  afterComma: [
    'matters',
    ['Ines Hale said that the bridge is closed, {} annoyed the nurses.', 'which'],
    ['Ines Hale said that the bridge was closed by Tom Reed, {} left.', 'who'],
    ['Ines Hale said that the bridge is closed, {} the nurses waited.', 'but although though yet nor'],
    ['Ines Hale said that the bridge is closed, {} waiting for the crew.', 'while'],
    ['Ines Hale said that the bridge is closed, {} in Elva nobody waited.', 'whereas'],
    ['Ines Hale said that the bridge is closed, {} with the new rail.', 'even'],
    ['Ines Hale said that the bridge is closed, {} the new rail.', 'despite'],
  ],
  clauseOpeners: [
    'matters',
    ['Her claim that the man {} called was late is wrong.', 'who'],
    ['Her claim that the boat {} sank was late is wrong.', 'which'],
    ['Her claim that the boat sank {} it rained is wrong.', 'when because if'],
    ['Her claim that the boat sank {} the crew left was wrong.', 'and or'],
    ['Her claim that nobody knew {} the boat sank was wrong.', 'whether'],
  ],
  appositionOpeners: [
    'source',
    ['Tom Reed, {} leads the board, said that the bridge is closed.', 'who which'],
    ['The town of Elva, {} he lives, said that the bridge is closed.', 'where'],
    ['Tom Reed, {} son was there, said that the bridge is closed.', 'whose'],
    ['Tom Reed, {} lawyer, said that the bridge is closed.', 'his her its their'],
    ['Tom Reed, {} pressure, said that the bridge is closed.', 'under'],
    ['Tom Reed, {} Elva, said that the bridge is closed.', 'of in'],
    ['Tom Reed, {} nurse, said that the bridge is closed.', 'one now then'],
    ['Tom Reed, {} a nurse, said that the bridge is closed.', 'himself herself'],
  ],
  particles: [
    'matters',
    ['Ines Hale cried out that the bridge is closed.', 'cry_out'],
    ['Ines Hale figured out that the bridge is closed.', 'figure_out'],
    ['Ines Hale found out that the bridge is closed.', 'find_out'],
    ['Ines Hale pointed out that the bridge is closed.', 'point_out'],
    ['Ines Hale played down “a small leak” in the harbour.', 'play_down'],
    ['Ines Hale read out that the bridge is closed.', 'read_out'],
    ['Ines Hale ruled out that the bridge is closed.', 'rule_out'],
    ['Ines Hale shouted back that the bridge is closed.', 'shout_back'],
    ['Ines Hale shouted out that the bridge is closed.', 'shout_out'],
    ['Ines Hale wrote back that the bridge is closed.', 'write_back'],
    ['Ines Hale wrote in that the bridge is closed.', 'write_in'],
  ],
  boundVerbs: ['cue', ['“We wait,” as Ines Hale {}.', 'put_it']],
  labels: [
    'matters',
    [
      '{}: We wait for the ferry',
      `updated update breaking explainer explained analysis opinion comment editorial live watch video photos pictures exclusive interview timeline factbox facts correction clarification note profile report review weather quiz poll monday tuesday wednesday thursday friday saturday sunday today tomorrow`,
    ],
  ],
  ownVoice: [
    'matters',
    ['Keller: {} wait for the ferry', 'i we'],
    ['Keller: {} ferry is late', 'my our'],
    ['Keller: Wait for {} here', 'us me'],
    ['Keller: {} late', "i'm"],
  ],
  plainQuestions: ['matters', ['The nurses question {} the bridge was closed.', 'what how why whether']],
  occasionPrepositions: [
    'matters',
    ['Ines Hale praised the crew {} a conference.', 'in at during'],
    ['Ines Hale praised the crew {} television.', 'on'],
  ],
  topicPrepositions: ['matters', ['Ines Hale warned {} the debate.', 'of about']],
  ownerPrepositions: ['matters', ['The claim {} the auditor that the bridge is closed was late.', 'by from of']],
  plurals: ['matters', ['The people claim that the bridge is closed.', 'people']],
  adverbs: ['matters', ['It {} wrote that the bridge is closed.', 'further']],
  sourceWords: ['matters', ['The bridge is closed, {} Ines Hale.', 'according_to']],
  nounJoiners: ['matters', ['The nurse {} the cook said that the bridge is closed.', 'and or']],
  nameJoiners: ['matters', ['Ines Hale, a nurse, {} a cook, said that the bridge is closed.', 'and or but']],
  clauseJoiners: ['matters', ['Ines Hale said that the bridge is closed, {} the nurses waited.', 'and or so']],
  cueJoiners: ['matters', ['Ines Hale said that the bridge is closed {} added that she was sad.', 'and but']],
  contrasts: ['matters', ['Ines Hale said that the bridge is closed {} the nurses waited.', 'while whereas']],
  ownSubjects: [
    'matters',
    ['{} wait for the ferry: Anna Keller', 'i we'],
    ['{} late for the ferry: Anna Keller', "i'm"],
  ],
}
