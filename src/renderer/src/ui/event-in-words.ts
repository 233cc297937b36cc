import type { Event, EventType } from '../../../core/model/event.ts'
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
  'source created': 'Source created',
  'source changed': 'Source changed',
  'source removed': 'Source removed',
  'source restored': 'Source restored',
  'sources merged': 'Sources merged',
  'sources unmerged': 'Merge taken back',
}

/** Fields that hold ids or positions say nothing to a reader. */
const isReadable = (name: string, value: unknown): boolean =>
  !/(^id|Id|pieces|prefix|suffix|offers)$/.test(name) && ['string', 'number', 'boolean'].includes(typeof value)

const shown = (name: string, value: unknown): string => {
  if (name === 'state') return stateLook[value as keyof typeof stateLook]?.label.toLowerCase() ?? String(value)
  if (value === '' || value === null || value === undefined) return 'none'
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

/** What an event says: a sentence, and the fields that changed with what they were and are. */
export const eventInWords = (event: Event): { readonly title: string; readonly details: readonly string[] } => {
  const before = flat(event.before)
  const after = flat(event.after)
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => isReadable(name, before[name] ?? after[name]) && before[name] !== after[name],
  )
  const isChange = event.before !== null && event.after !== null
  const details = names.map((name) =>
    isChange
      ? `${name}: ${shown(name, before[name])} → ${shown(name, after[name])}`
      : `${name}: ${shown(name, before[name] ?? after[name])}`,
  )
  return { title: sentences[event.type], details: details.filter((detail) => !detail.endsWith(': none')) }
}
