import { type FrameTable, parseFrames } from '../frames.ts'
import { irregularVerbs } from '../languages/de/irregular-verbs.ts'
import { saying } from '../languages/de/saying.ts'
import { thinking } from '../languages/de/thinking.ts'
import { inseparablePrefixes } from '../languages/de/words.ts'

/** A German verb of the tables. */
export interface GermanVerb {
  readonly infinitive: string
  /** What may be parted from it ("mit" of "mitteilen"); empty where nothing is. */
  readonly prefix: string
  readonly isSaying: boolean
  readonly frames: FrameTable
}

/** A form: `apart` stands without its prefix, which follows later; `participle` wants an auxiliary. */
export interface GermanForm {
  readonly verb: GermanVerb
  readonly kind: 'finite' | 'apart' | 'participle' | 'infinitive'
}

const inseparable = new RegExp(`^(?:${[...inseparablePrefixes].join('|')})`)

const participleOf = (base: string): string => {
  const stem = base.replace(/e?n$/, '')
  if (base.endsWith('ieren')) return `${stem}t`
  const ending = /[td]$/.test(stem) ? 'et' : 't'
  return inseparable.test(base) && base.length > 6 ? stem + ending : `ge${stem}${ending}`
}

const finiteForms = (base: string): readonly string[] => {
  const stem = base.replace(/e?n$/, '')
  const e = /[td]$|[^aeiou][mn]$/.test(stem) && !/[lr][mn]$|[aeiouäöü]hn$/.test(stem) ? 'e' : ''
  const irregular = irregularVerbs[base]
  if (irregular) {
    const [present, past] = irregular
    const plural = past.endsWith('te') ? `${past}n` : `${past}en`
    return [present, past, plural, base, `${stem}e`]
  }
  return [`${stem}${e}t`, `${stem}${e}te`, `${stem}${e}ten`, base, `${stem}e`]
}

const build = (): ReadonlyMap<string, readonly GermanForm[]> => {
  const forms = new Map<string, GermanForm[]>()
  const add = (text: string, form: GermanForm): void => {
    const known = forms.get(text) ?? []
    forms.set(text, known)
    if (!known.some(({ verb, kind }) => verb === form.verb && kind === form.kind)) known.push(form)
  }
  for (const [entries, isSaying] of [
    [saying, true],
    [thinking, false],
  ] as const) {
    for (const [name, frames] of entries) {
      const [first = '', second] = name.split('|')
      const base = second ?? first
      const prefix = second === undefined ? '' : first
      const verb: GermanVerb = { infinitive: prefix + base, prefix, isSaying, frames: parseFrames(frames) }
      const participle = irregularVerbs[base]?.[2] ?? participleOf(base)
      for (const form of finiteForms(base)) {
        add(form, { verb, kind: prefix === '' ? 'finite' : 'apart' })
        if (prefix !== '') add(prefix + form, { verb, kind: 'finite' })
      }
      add(prefix + participle, { verb, kind: 'participle' })
      if (prefix !== '') add(`${prefix}zu${base}`, { verb, kind: 'infinitive' })
    }
  }
  return forms
}

const forms = build()

/** What a word in lower case may be; none where it is a form of no verb of the tables. */
export const germanForms = (lower: string): readonly GermanForm[] => forms.get(lower) ?? []
