import { readLedger } from '../store/ledger.ts'
import { readLedgerFacets } from '../store/ledger-facets.ts'
import type { Context, HandlersOf } from './context.ts'

export const ledgerHandlers = ({ database }: Context): HandlersOf<'ledger.list' | 'ledger.facets'> => ({
  'ledger.list': (query) => readLedger(database, query),
  'ledger.facets': ({ articleId }) => readLedgerFacets(database, articleId),
})
