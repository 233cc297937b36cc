import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { keepScreen, screenInAddress } from './screen-in-address.ts'
import type { Screen } from './screen.ts'

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
const desk: Screen = { name: 'desk' }

interface NavigationProviderProps {
  readonly children: ReactNode
  /** Told of a screen that is opened, before it is drawn. */
  readonly onOpen: (screen: Screen) => void
}

/** Which screen is shown, with the way back. */
export const NavigationProvider = ({ children, onOpen }: NavigationProviderProps) => {
  const [visited, setVisited] = useState<readonly Screen[]>(() => [screenInAddress(location.hash)])
  const open = useCallback(
    (screen: Screen) => {
      onOpen(screen)
      setVisited((before) => [...before.slice(-kept), screen])
    },
    [onOpen],
  )
  const replace = useCallback((screen: Screen) => setVisited((before) => [...before.slice(0, -1), screen]), [])
  const back = useCallback(() => setVisited((before) => (before.length > 1 ? before.slice(0, -1) : before)), [])
  const screen = visited.at(-1) ?? desk
  useEffect(() => keepScreen(screen), [screen])
  const value = useMemo(
    () => ({ screen, open, replace, back, canGoBack: visited.length > 1 }),
    [screen, open, replace, back, visited.length],
  )
  return <NavigationContext value={value}>{children}</NavigationContext>
}
