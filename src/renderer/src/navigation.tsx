import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { LedgerFilter } from '../../core/model/ledger.ts'
import type { LedgerView } from './ledger/ledger-view.ts'

/** Where in an article to go: an annotation, or UTF-16 offsets into its plain text. */
export type Place = { readonly annotationId: string } | { readonly start: number; readonly end: number }

export type Screen =
  | { readonly name: 'desk' }
  | { readonly name: 'article'; readonly id: string; readonly place?: Place }
  | { readonly name: 'ledger'; readonly filter?: LedgerFilter; readonly view?: LedgerView }
  | { readonly name: 'sources'; readonly id?: string }
  | { readonly name: 'waiting' }
  | { readonly name: 'settings' }

interface Navigation {
  readonly screen: Screen
  readonly open: (screen: Screen) => void
  /** Shows another state of the screen without a step that `back` would stop at. */
  readonly replace: (screen: Screen) => void
  readonly back: () => void
  readonly canGoBack: boolean
}

const NavigationContext = createContext<Navigation | null>(null)

export const useNavigation = (): Navigation => {
  const navigation = use(NavigationContext)
  if (!navigation) throw new Error('useNavigation stands outside NavigationProvider')
  return navigation
}

const kept = 50

/** Which screen is shown, with the way back. */
export const NavigationProvider = ({ children }: { readonly children: ReactNode }) => {
  const [visited, setVisited] = useState<readonly Screen[]>([{ name: 'desk' }])
  const open = useCallback((screen: Screen) => setVisited((before) => [...before.slice(-kept), screen]), [])
  const replace = useCallback((screen: Screen) => setVisited((before) => [...before.slice(0, -1), screen]), [])
  const back = useCallback(() => setVisited((before) => (before.length > 1 ? before.slice(0, -1) : before)), [])
  const screen = visited.at(-1) ?? { name: 'desk' }
  const value = useMemo(
    () => ({ screen, open, replace, back, canGoBack: visited.length > 1 }),
    [screen, open, replace, back, visited.length],
  )
  return <NavigationContext value={value}>{children}</NavigationContext>
}
