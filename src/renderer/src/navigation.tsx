import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { keepScreen, screenInAddress } from './screen-in-address.ts'
import type { Screen } from './screen.ts'

interface Navigation {
  /** The screen as it was opened, whatever state of itself it shows by now. */
  readonly opened: Screen
  readonly open: (screen: Screen) => void
  /** Shows another state of the screen without a step that `back` would stop at. */
  readonly replace: (screen: Screen) => void
  readonly back: () => void
  readonly canGoBack: boolean
}

const NavigationContext = createContext<Navigation | null>(null)
const ScreenContext = createContext<Screen | null>(null)

/** The ways between screens; what uses them is not drawn anew when a screen shows another state of itself. */
export const useNavigation = (): Navigation => {
  const navigation = use(NavigationContext)
  if (!navigation) throw new Error('useNavigation stands outside NavigationProvider')
  return navigation
}

/** The screen that is shown, in the state it is in. */
export const useScreen = (): Screen => {
  const screen = use(ScreenContext)
  if (!screen) throw new Error('useScreen stands outside NavigationProvider')
  return screen
}

const kept = 50
const desk: Screen = { name: 'desk' }

interface Visits {
  readonly screens: readonly Screen[]
  readonly opened: Screen
}

const opening =
  (screen: Screen) =>
  ({ screens }: Visits): Visits => ({ screens: [...screens.slice(-kept), screen], opened: screen })
const replacing =
  (screen: Screen) =>
  ({ screens, opened }: Visits): Visits => ({ screens: [...screens.slice(0, -1), screen], opened })
const goingBack = (visits: Visits): Visits => {
  const screens = visits.screens.slice(0, -1)
  return screens.length === 0 ? visits : { screens, opened: screens.at(-1) ?? desk }
}

interface NavigationProviderProps {
  readonly children: ReactNode
  /** Told of a screen that is opened, before it is drawn. */
  readonly onOpen: (screen: Screen) => void
}

/** Which screen is shown, with the way back. */
export const NavigationProvider = ({ children, onOpen }: NavigationProviderProps) => {
  const [{ screens, opened }, setVisits] = useState<Visits>(() => {
    const screen = screenInAddress(location.hash)
    return { screens: [screen], opened: screen }
  })
  const open = useCallback(
    (screen: Screen) => {
      onOpen(screen)
      setVisits(opening(screen))
    },
    [onOpen],
  )
  const replace = useCallback((screen: Screen) => setVisits(replacing(screen)), [])
  const back = useCallback(() => setVisits(goingBack), [])
  const screen = screens.at(-1) ?? desk
  const canGoBack = screens.length > 1
  useEffect(() => keepScreen(screen), [screen])
  const navigation = useMemo(
    () => ({ opened, open, replace, back, canGoBack }),
    [opened, open, replace, back, canGoBack],
  )
  return (
    <NavigationContext value={navigation}>
      <ScreenContext value={screen}>{children}</ScreenContext>
    </NavigationContext>
  )
}
