import { wordSet } from '../../../text/word-set.ts'

/** Forms of "be", "have" and the verbs that help another. */
export const beForms = wordSet("be am is are was were been being 's 're")
export const haveForms = wordSet("have has had having 've 'd")
export const modals = wordSet("will would can could may might must should shall do does did 'll wo ca cannot")

export const subjectPronouns = wordSet('i he she they we you it who')
/** Objects that are no noun: "praised **them**". */
export const objectPronouns = wordSet('him them us me what')
export const reflexives = wordSet('himself herself itself themselves')
/** Whose: "**her** lawyer". */
export const owners = wordSet('his her its their my our your')
/** The endings that tell the same of a noun: "the mayor**'s** lawyer", "the nurses**'** lawyer". */
export const ownerEndings = wordSet("'s '")
/** "the nurse **who** waited" */
export const relativePronouns = wordSet('who which that whose')
export const relativeAdverbs = wordSet('where')
/** "asked **whether** the bridge is closed" */
export const reportedQuestions = wordSet('whether if what how why who when where which whom whose')
/** The same where a word before them may be a verb or a noun: "the nurses claim **what** …". */
export const plainQuestions = wordSet('what how why whether')
export const negations = wordSet("not n't never no")

/** Verbs and adjectives that stand between a subject and a verb with "to": "**refused** to say". */
export const chainWords = wordSet(`
  appear appears appeared seem seems seemed want wants wanted continue continues continued continuing refuse refuses
  refused refusing decline declines declined declining try tries tried trying begin begins began beginning start started
  plan plans planned planning intend intends intended need needs needed go going able unable slow quick likely unlikely
  used have has had hope hopes hoped hoping vow vows vowed promise promises promised threaten threatens threatened
  threatening agree agrees agreed expected ready willing eager reluctant careful attempt attempts attempted attempting
  struggle struggles struggled manage managed tend tends tended seek seeks sought fail fails failed happened forced
  hasten hastened proceed proceeded prepared preparing set poised happy pleased proud sorry supposed wish wishes ought
`)

export const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday')
/** Months in their order; short forms after them, in any. */
export const months = wordSet(`
  january february march april may june july august september october november december
  jan. feb. aug. sept. oct. nov. dec.
`)
/** Words that tell when: "said **yesterday** that the bridge is closed". */
export const timeNouns = wordSet(`
  today yesterday tomorrow tonight week month year day night morning evening afternoon weekend hour hours days weeks
  months years minutes time now earlier later recently ago
`)
/** "**last** week", "**late** Monday" */
export const timeLeads = wordSet('this that last next earlier one late early')
/** Words after a time: "two days **ago**". */
export const afterTime = wordSet('ago earlier later before')
/** "said **after** the vote": what tells when follows. */
export const timeConjunctions = wordSet('when after before as while during')
/** What something is said at or in: "in a **letter**". */
export const occasions = wordSet(`
  interview interviews statement tweet speech conference briefing email e-mail letter post memo appearance call hearing
  rally debate essay column article report blog testimony filing remarks television radio facebook twitter instagram
  telegram podcast meeting address message text news affidavit court reporters journalists
`)

/** Prepositions that join nouns: "the head **of** the board". */
export const linkingPrepositions = wordSet(`
  of in for at on from with by to about against between among behind under near inside across outside within around
`)
/** Prepositions before what tells when or where something was praised: "praised the crew **in** a letter". */
export const occasionPrepositions = wordSet('in on at during')
/** Prepositions before what is said, even where that may be an occasion: "spoke **of** the interview". */
export const topicPrepositions = wordSet('of about')
/** Prepositions between a claim and whose it is: "the claim **by** the auditor that". */
export const ownerPrepositions = wordSet('by from of')
/** Nouns, or the ends of nouns, that stand for many without an -s: "the **people** claim that". */
export const plurals = wordSet('people')
/** Adverbs that may be taken for something else: "**further** said". */
export const adverbs = wordSet('further')
/** Words that name a source: "**according to** the mayor". */
export const sourceWords = wordSet('according_to')

/** Words before a noun that tell how many or which: "**several** nurses". */
export const quantifiers = wordSet(`
  some many most half others both several few all more less nearly almost roughly only even any another one none
  those these this such
`)
/** Words that name somebody without a noun: "**many** said that the bridge is closed". */
export const standAlone = wordSet(`
  some many most others both several few all those these this everyone everybody someone somebody nobody anyone nothing
  neither either none one
`)
/** "**no** one", "**every** one" */
export const beforeOne = wordSet('no which any every each only')

/** Words that join nouns: "the nurse **and** the cook said". */
export const nounJoiners = wordSet('and or')
/** Words after a comma that go on with who is named: "Ms. Hale, a nurse, **and** a cook, said". */
export const nameJoiners = wordSet('and or but')
/** Words after a comma that end what is said where a clause follows: "said it was late, **so** the crew left". */
export const clauseJoiners = wordSet('and or so')
/** Words that end it where a further verb of saying follows: "said it was late **and** added". */
export const cueJoiners = wordSet('and but')
/** Words that end it where a clause follows, with and without a comma: "said it was late **while** the crew left". */
export const contrasts = wordSet('while whereas')

/** Words that end what is said where they follow a comma: "said the bridge is closed, **although** nobody asked". */
export const afterComma = wordSet('which who while but although though whereas even despite yet nor')
/** Words that open a clause within what a noun tells: "her claim that the man **who** called was late". */
export const clauseOpeners = wordSet('who which when because and or if whether')
/** Words, beside articles, nouns and names, that begin what tells more of somebody: "Ms. Hale, **now** a nurse, said". */
export const appositionOpeners = wordSet(
  'who which whose where his her its their under of in one now then himself herself',
)

/** Small words that belong to a verb and change nothing in what it brings: "point **out** that". */
export const particles = wordSet(`
  cry_out figure_out find_out point_out play_down read_out rule_out shout_back shout_out write_back write_in
`)
/** Verbs that say something only with this word: "as she put **it**". */
export const boundVerbs = wordSet('put_it')

/** Words before a colon that name nobody: "**Update**: the bridge is closed". */
export const labels = wordSet(`
  update updated breaking explainer explained analysis opinion comment editorial live watch video photos pictures
  exclusive interview timeline factbox facts correction clarification note profile report review weather quiz poll
  monday tuesday wednesday thursday friday saturday sunday today tomorrow
`)
/** Words of one who speaks for oneself: "Keller: **We** will appeal". */
export const ownVoice = wordSet("i we my our us me i'm")
/** Those of them that begin a sentence: "**We** will appeal: Keller". */
export const ownSubjects = wordSet("i we i'm")
