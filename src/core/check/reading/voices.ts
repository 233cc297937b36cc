import type { Source } from '../../model/source.ts'
import type { Reading } from './reading.ts'
import { once } from '../once.ts'
import { statementKey } from './direct-words.ts'
import { isSameVoice } from './same-voice.ts'
import type { Located } from './span.ts'
import type { Statement } from './statement.ts'

/** A claim, in all the places where it stands in the same words, and what it rests on. */
export interface Claim {
  readonly places: readonly Located<Statement>[]
  /** Everybody who says so: sources of the places, and sources that answered a request about it. */
  readonly sources: readonly Source[]
  /** Of the sources, how many are left when those that depend on each other count as one. */
  readonly voices: number
  /** Papers and what was witnessed: they speak for themselves. */
  readonly papers: number
}

const answering = ({ requests }: Statement, { records }: Reading): readonly Source[] =>
  requests
    .filter(({ outcome }) => outcome === 'answered')
    .map(({ sourceId }) => records.sources.get(sourceId))
    .filter((source) => source !== undefined)

const relaysOf = (places: readonly Located<Statement>[], source: Source): ReadonlySet<string> =>
  new Set(
    places
      .filter(({ item }) => item.source?.id === source.id)
      .map(({ item }) => item.relayedBy?.id ?? (item.source?.kind === 'agency' ? item.source.id : ''))
      .filter((id) => id !== ''),
  )

const claimOf = (reading: Reading, places: readonly Located<Statement>[]): Claim => {
  const said = places.flatMap(({ item }) => [...(item.source ? [item.source] : []), ...answering(item, reading)])
  const sources = [...new Map(said.map((source) => [source.id, source])).values()]
  const voices: Source[] = []
  for (const source of sources.length > 1 ? sources : []) {
    const relays = relaysOf(places, source)
    const sharesRelay = (voice: Source): boolean =>
      relays.size > 0 && [...relaysOf(places, voice)].some((id) => relays.has(id))
    const depends = voices.some((voice) => isSameVoice(voice, source) || sharesRelay(voice))
    if (!depends) voices.push(source)
  }
  const evidence = places.flatMap(({ item }) => item.evidence)
  const papers = evidence.filter(({ kind }) => kind === 'document' || kind === 'witnessed').length
  return { places, sources, voices: Math.max(voices.length, Math.min(1, sources.length)), papers }
}

/** The claims of an article; the same words at two places are one claim. */
export const claimsOf = once((reading: Reading): readonly Claim[] => {
  const claims = reading.statements.filter(({ item }) => item.kind === 'claim')
  const byWords = Map.groupBy(claims, ({ item }) => statementKey(item))
  return [...byWords.values()].map((places) => claimOf(reading, places))
})
