import { useMemo } from 'react'
import type { LedgerFilter } from '../../../core/model/ledger.ts'
import { useMedia } from '../ui/use-media.ts'
import { hiddenFilters, shownColumns } from './ledger-columns.tsx'
import type { LedgerView } from './ledger-view.ts'

interface ColumnsOptions {
  readonly filter: LedgerFilter
  readonly view: LedgerView
}

/** Where the desk becomes narrower, too (base.css). */
const narrowWindow = '(width < 1240px)'

/** The columns that are shown, and those that can only be filtered by; the same lists as long as nothing changes them. */
export const useColumns = ({ filter, view }: ColumnsOptions) => {
  const isNarrow = useMedia(narrowWindow)
  const isOfArticle = filter.articleId !== undefined
  const isGrouped = view.groupBySource
  return useMemo(() => {
    const choice = { isOfArticle, isGrouped, isNarrow }
    return { columns: shownColumns(choice), hidden: hiddenFilters(choice) }
  }, [isOfArticle, isGrouped, isNarrow])
}
