import { readSourceRequests } from '../store/request.ts'
import { readMergedInto, readSource } from '../store/source.ts'
import { readSourceList } from '../store/source-list.ts'
import { matchSources, resolveSources } from '../store/source-match.ts'
import type { Context, HandlersOf } from './context.ts'
import { found } from './found.ts'
import { mergeSources, unmergeSource } from './merge-sources.ts'
import { write } from './write.ts'

export const sourceHandlers = (
  context: Context,
): HandlersOf<
  'sources.list' | 'sources.match' | 'sources.resolve' | 'sources.get' | 'sources.merge' | 'sources.unmerge'
> => {
  const { database } = context
  return {
    'sources.list': (query) => readSourceList(database, query),
    'sources.match': ({ text, limit }) => matchSources(database, text, limit),
    'sources.resolve': ({ names }) => names.map((name) => ({ name, sources: resolveSources(database, name) })),
    'sources.get': ({ id }) => ({
      source: found('source', readSource(database, id)),
      merged: [...readMergedInto(database, id)],
      requests: [...readSourceRequests(database, id)],
    }),
    'sources.merge': ({ fromId, intoId }) => {
      write(context, (writing) => mergeSources(writing, fromId, intoId))
      return {}
    },
    'sources.unmerge': ({ fromId }) => {
      write(context, (writing) => unmergeSource(writing, fromId))
      return {}
    },
  }
}
