import { AttestError } from '../../core/errors.ts'
import { type Source, sourceFieldsSchema } from '../../core/model/source.ts'
import { sortKey } from '../../core/text/sort-key.ts'
import { forgetClearance } from '../store/clearance.ts'
import { noteSourceUse, readSource, setMergedInto, writeSourceFields } from '../store/source.ts'
import { forgetAddedAliases, insertMerge, readArticlesNaming, readMerge, undoMerge } from '../store/source-merge.ts'
import { found } from './found.ts'
import { recordEvent, type Writing } from './write.ts'

const mostAliases = 100

const concern = ({ database, concernedArticles }: Writing, sourceId: string): void => {
  const articleIds = readArticlesNaming(database, sourceId)
  for (const id of articleIds) concernedArticles.add(id)
  forgetClearance(database, articleIds)
}

const setAliases = (writing: Writing, source: Source, aliases: readonly string[]): void => {
  const fields = { ...sourceFieldsSchema.parse(source), aliases: [...aliases] }
  writeSourceFields(writing.database, source.id, fields, writing.at)
}

/** The names of `from` that `into` does not go by yet. */
const newNames = (from: Source, into: Source): readonly string[] => {
  const known = new Set([into.name, ...into.aliases].map(sortKey))
  return [from.name, ...from.aliases].filter((name) => !known.has(sortKey(name)))
}

const checkMerge = (from: Source, into: Source, added: readonly string[]): void => {
  if (from.id === into.id || from.mergedIntoId !== null || into.mergedIntoId !== null) {
    throw new AttestError('invalid_input', 'These two are one source already. Nothing was changed.')
  }
  if (into.aliases.length + added.length > mostAliases) {
    const message = `Together they would have more than ${mostAliases} aliases. Nothing was changed: remove some first.`
    throw new AttestError('invalid_input', message)
  }
}

/**
 * Makes `fromId` a part of `intoId`: attributions, relays and requests move over, name and aliases become aliases.
 * @throws AttestError `not_found`, or `invalid_input` where one of them is a part of another source already
 */
export const mergeSources = (writing: Writing, fromId: string, intoId: string): void => {
  const { database, at } = writing
  const from = found('source', readSource(database, fromId))
  const into = found('source', readSource(database, intoId))
  const addedAliases = newNames(from, into)
  checkMerge(from, into, addedAliases)
  concern(writing, fromId)
  insertMerge(database, { fromId, intoId, addedAliases }, at)
  setMergedInto(database, fromId, intoId)
  setAliases(writing, into, [...into.aliases, ...addedAliases])
  noteSourceUse(database, intoId, at)
  recordEvent(writing, { type: 'sources merged', sourceId: intoId, after: { fromId, fromName: from.name } })
  recordEvent(writing, { type: 'sources merged', sourceId: fromId, after: { intoId, intoName: into.name } })
}

/** Takes names back from `id` and from every source it was merged into since, as far as merging brought them there. */
const takeNamesBack = (writing: Writing, id: string, names: ReadonlySet<string>): void => {
  const { database } = writing
  const source = found('source', readSource(database, id))
  setAliases(
    writing,
    source,
    source.aliases.filter((alias) => !names.has(alias)),
  )
  const onward = readMerge(database, id)
  if (!onward) return
  const passedOn = new Set(onward.addedAliases.filter((alias) => names.has(alias)))
  forgetAddedAliases(database, onward, passedOn)
  takeNamesBack(writing, onward.intoId, passedOn)
}

const holderOf = (writing: Writing, id: string): string => {
  const onward = readMerge(writing.database, id)
  return onward ? holderOf(writing, onward.intoId) : id
}

/**
 * Takes a merge back: what it moved returns to `fromId`, unless it was attributed anew since, and the names it brought
 * along go with it.
 * @throws AttestError `not_found` where the source was not merged
 */
export const unmergeSource = (writing: Writing, fromId: string): void => {
  const { database, at } = writing
  const merge = found('source', readMerge(database, fromId))
  const holderId = holderOf(writing, merge.intoId)
  undoMerge(database, merge, { fromId, holderId }, at)
  setMergedInto(database, fromId, null)
  takeNamesBack(writing, merge.intoId, new Set(merge.addedAliases))
  concern(writing, fromId)
  const from = found('source', readSource(database, fromId))
  recordEvent(writing, { type: 'sources unmerged', sourceId: merge.intoId, before: { fromId, fromName: from.name } })
  recordEvent(writing, { type: 'sources unmerged', sourceId: fromId, before: { intoId: merge.intoId } })
}
