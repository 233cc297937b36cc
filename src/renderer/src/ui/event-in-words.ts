import type { Event, EventType } from '../../../core/model/event.ts'
import { dayLabel, fullInstant } from './format-time.ts'
import { stateLook } from './state-look.ts'

const sentences: Readonly<Record<EventType, string>> = {
  'article imported': 'Brought in',
  'article changed': 'Article changed',
  'article removed': 'Article removed',
  'article restored': 'Article restored',
  'article exported': 'Exported',
  'annotation created': 'Tagged',
  'annotation changed': 'Changed',
  'annotation removed': 'Tag removed',
  'annotation restored': 'Tag restored',
  'annotation detached': 'Its words left the copy',
  'annotation attached': 'Attached to the copy again',
  'words changed': 'Its words changed',
  'words restored': 'Its words came back',
  'evidence added': 'Evidence added',
  'evidence removed': 'Evidence removed',
  'evidence restored': 'Evidence restored',
  'request added': 'Request logged',
  'request changed': 'Request changed',
  'request removed': 'Request removed',
  'request restored': 'Request restored',
  'suggestion dismissed': 'Suggestion turned down',
  'dismissal removed': 'Suggestion to be offered again',
  'dismissal restored': 'Suggestion turned down again',
  'finding waived': 'Finding waived',
  'waiver removed': 'Finding open again',
  'waiver restored': 'Finding waived again',
  'source created': 'Source created',
  'source changed': 'Source changed',
  'source removed': 'Source removed',
  'source restored': 'Source restored',
  'sources merged': 'Sources merged',
  'sources unmerged': 'Merge taken back',
}

/** Fields whose names in the model are not words. */
const names: Readonly<Record<string, string>> = {
  askedAt: 'asked',
  outcomeAt: 'outcome known',
  wordCount: 'words',
  fileName: 'file',
  fromName: 'from',
  intoName: 'into',
}

/** Fields of an attribution that name a source by its id. */
const sourceFields: Readonly<Record<string, string>> = { sourceId: 'source', relayedById: 'relayed by' }

/** Fields of an attribution that name words of the copy by an id: that there are such words says enough. */
const linkFields: Readonly<Record<string, string>> = { mentionId: 'mention', cueId: 'cue' }

/** Fields that hold other ids or positions say nothing to a reader. */
const isReadable = (name: string, value: unknown): boolean =>
  !/(^id|Id|pieces|prefix|suffix|offers)$/.test(name) &&
  (['string', 'number', 'boolean'].includes(typeof value) || name === 'aliases')

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

const shown = (name: string, value: unknown): string => {
  if (name === 'state') return stateLook[value as keyof typeof stateLook]?.label.toLowerCase() ?? String(value)
  if (value === '' || value === null || value === undefined) return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.join(', ') || 'none'
  if (isInstant(value)) return fullInstant(value)
  if (isDay(value)) return dayLabel(value)
  const words = String(value)
  return words.length > 120 ? `${words.slice(0, 119)}…` : words
}

/** Flattens one level, so that the parts of an attribution stand beside the other fields. */
const flat = (fields: Event['before']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields ?? {}).flatMap(([name, value]) =>
      name === 'attribution' && value && typeof value === 'object' ? Object.entries(value) : [[name, value]],
    ),
  )

export type NameOfSource = (id: string) => string

/** An event as a reader sees it: a sentence, and what it is about. */
export interface EventInWords {
  readonly title: string
  readonly details: readonly string[]
}

/** The fields with names in place of ids; without a way to name sources, without those. */
const named = (
  fields: Readonly<Record<string, unknown>>,
  nameOfSource: NameOfSource | undefined,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const link = linkFields[name]
      if (link) return [[link, value ? 'tagged' : '']]
      const label = sourceFields[name]
      if (!label) return [[name, value]]
      return nameOfSource ? [[label, typeof value === 'string' ? nameOfSource(value) : '']] : []
    }),
  )

/** A field of a record that was made or removed: what it holds says enough; of a switch, its name, where it is on. */
const inOneLine = (name: string, value: unknown): readonly string[] => {
  if (typeof value === 'boolean') return value ? [names[name] ?? name] : []
  const words = shown(name, value)
  return words === 'none' ? [] : [words]
}

/**
 * What an event says: a sentence, and what it is about: of a change, each field with what it was and is; of a record
 * made or removed, what it holds in one line.
 * @param nameOfSource gives the name of a source by its id; without it, who was named is left out
 */
export const eventInWords = (event: Event, nameOfSource?: NameOfSource): EventInWords => {
  const before = named(flat(event.before), nameOfSource)
  const after = named(flat(event.after), nameOfSource)
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => isReadable(name, before[name] ?? after[name]) && before[name] !== after[name],
  )
  const isChange = event.before !== null && event.after !== null
  const details = isChange
    ? changed.map((name) => `${names[name] ?? name}: ${shown(name, before[name])} → ${shown(name, after[name])}`)
    : [changed.flatMap((name) => inOneLine(name, before[name] ?? after[name])).join(' · ')]
  return { title: sentences[event.type], details: details.filter(Boolean) }
}

/** The ids of the sources an event names in an attribution. */
export const sourcesIn = (event: Event): readonly string[] =>
  [event.before, event.after]
    .flatMap((fields) => Object.entries(flat(fields)))
    .flatMap(([name, value]) => (name in sourceFields && typeof value === 'string' ? [value] : []))
