import { irregularVerbs } from '../languages/en/irregular-verbs.ts'
import { judging } from '../languages/en/judging.ts'
import { saying } from '../languages/en/saying.ts'
import { showing } from '../languages/en/showing.ts'
import { thinking } from '../languages/en/thinking.ts'
import { wanting } from '../languages/en/wanting.ts'
import { type FrameTable, parseFrames } from '../frames.ts'

export type Form = 'base' | 's' | 'ing' | 'past' | 'participle'
export type VerbClass = 'saying' | 'thinking' | 'wanting' | 'judging' | 'showing'

/** A verb of the tables. */
export interface Verb {
  readonly base: string
  readonly verbClass: VerbClass
  readonly frames: FrameTable
}

/** What a word form may be: which verb, in which forms. */
export interface VerbReading {
  readonly verb: Verb
  readonly forms: ReadonlySet<Form>
}

const vowel = /[aeiou]/

const withEnding = (base: string, ending: 'ed' | 'ing'): string => {
  if (ending === 'ed' && base.endsWith('e')) return `${base}d`
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (ending === 'ing' && base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (ending === 'ing' && /[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return base + ending
}

const thirdPerson = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

/** Every form of a verb with what it may be; both spellings where British and American English differ. */
const formsOf = (base: string): readonly (readonly [string, Form])[] => {
  const irregular = irregularVerbs[base]
  const last = base.at(-1) ?? ''
  const stems = /[^aeiou][aeiou][bglmnprt]$/.test(base) ? [base, base + last] : [base]
  const past = stems.map((stem) => withEnding(stem, 'ed'))
  return [
    [base, 'base'],
    [thirdPerson(base), 's'],
    ...stems.map((stem) => [withEnding(stem, 'ing'), 'ing'] as const),
    ...(irregular ? [[irregular[0], 'past'] as const] : past.map((form) => [form, 'past'] as const)),
    ...(irregular ? [[irregular[1], 'participle'] as const] : past.map((form) => [form, 'participle'] as const)),
    ...(irregular && last === 'l' && vowel.test(base.at(-2) ?? '')
      ? ([
          [`${base}ed`, 'past'],
          [`${base}ed`, 'participle'],
        ] as const)
      : []),
  ]
}

const build = (): ReadonlyMap<string, VerbReading> => {
  const readings = new Map<string, { verb: Verb; forms: Set<Form> }>()
  for (const [verbClass, entries] of Object.entries({ saying, thinking, wanting, judging, showing })) {
    for (const [base, frames] of entries) {
      const verb: Verb = { base, verbClass: verbClass as VerbClass, frames: parseFrames(frames) }
      for (const [form, kind] of formsOf(base)) {
        const known = readings.get(form)
        if (known && known.verb.base === base) known.forms.add(kind)
        else if (!known) readings.set(form, { verb, forms: new Set([kind]) })
      }
    }
  }
  return readings
}

const readings = build()

/** What a word in lower case may be; undefined where it is a form of no verb of the tables. */
export const verbReading = (lower: string): VerbReading | undefined => readings.get(lower)
