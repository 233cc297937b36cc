import type { Word } from '../words/word.ts'
import { wordSet } from '../../text/word-set.ts'

export const beForms = wordSet("be am is are was were been being 's 're 'm isn't wasn't")
export const haveForms = wordSet("have has had having 've 'd")
export const modals = wordSet("will would can could may might must should shall do does did 'll wo ca ought cannot")
export const subjectPronouns = wordSet('i he she they we you it who')
export const objectPronouns = wordSet('him them us me her it you')
export const relativePronouns = wordSet('who which that')
export const reportedQuestions = wordSet('whether if what how why who when where which whom whose')
export const possessives = wordSet("his her its their my our your 's ' s")
export const negations = wordSet("not n't never no")

/** Verbs and adjectives that stand between a subject and a verb with "to": "refused to say". */
export const chainWords = wordSet(
  'appear appears appeared seem seems seemed want wants wanted continue continues continued continuing refuse refuses refused refusing decline declines declined declining try tries tried trying begin begins began beginning start started plan plans planned planning intend intends intended need needs needed go going able unable slow quick likely unlikely used have has had hope hopes hoped hoping vow vows vowed promise promises promised threaten threatens threatened threatening agree agrees agreed expected ready willing eager reluctant careful attempt attempts attempted attempting struggle struggles struggled manage managed tend tends tended seek seeks sought fail fails failed happened forced hasten hastened proceed proceeded prepared preparing set poised happy pleased proud sorry supposed wish wishes',
)

/** Words that open a clause of their own. */
export const subordinators = wordSet(
  'that if whether because although though while whereas since unless until when where why how what after before as than once so lest',
)

export const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const months = wordSet(
  'january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.',
)
const timeNouns = wordSet(
  'today yesterday tomorrow tonight week month year day night morning evening afternoon weekend hour hours days weeks months years minutes time monday tuesday wednesday thursday friday saturday sunday now earlier later recently ago',
)
const occasions = wordSet(
  'interview interviews statement tweet speech conference briefing email e-mail letter post memo appearance call hearing rally debate op-ed essay column article report blog testimony filing remarks television radio facebook twitter instagram telegram podcast meeting address press-conference message text news affidavit court reporters journalists',
)

export const isTimeWord = ({ lower }: Word): boolean => timeNouns.has(lower) || months.has(lower)
export const isWeekday = ({ lower }: Word): boolean => weekdays.has(lower) || months.has(lower)
export const isOccasion = ({ lower }: Word): boolean => occasions.has(lower)

export const isAdverb = ({ pos, lower }: Word): boolean =>
  pos === 'ADV' || negations.has(lower) || lower === 'also' || lower === 'further'
export const isNounLike = ({ pos }: Word): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'X' || pos === 'SYM'
export const isAuxiliary = ({ pos, lower }: Word): boolean =>
  pos === 'AUX' || beForms.has(lower) || haveForms.has(lower) || modals.has(lower)
export const isDash = ({ text }: Word): boolean => /^(?:—|–|--|―)$/.test(text)
export const isReportedStop = ({ text }: Word): boolean => /^[.!?…;]+$/.test(text)
