import { readLedger } from '../store/ledger.ts'
import { readLedgerAround } from '../store/ledger-around.ts'
import { readLedgerFacets } from '../store/ledger-facets.ts'
import { findInLedger } from '../store/ledger-place.ts'
import { readWaiting } from '../store/waiting.ts'
import type { Context, HandlersOf } from './context.ts'

export const ledgerHandlers = ({
  database,
}: Context): HandlersOf<'ledger.list' | 'ledger.around' | 'ledger.place' | 'ledger.facets' | 'waiting.list'> => ({
  'waiting.list': (query) => readWaiting(database, query),
  'ledger.list': (query) => readLedger(database, query),
  'ledger.around': (query) => readLedgerAround(database, query),
  'ledger.place': ({ annotationId, ...order }) => ({ place: findInLedger(database, order, annotationId) }),
  'ledger.facets': ({ articleId }) => readLedgerFacets(database, articleId),
})
