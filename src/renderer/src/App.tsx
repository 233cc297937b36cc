import { useCallback, useEffect } from 'react'
import { useClient } from './api/use-client.tsx'
import { ClosingGuard } from './article/ClosingGuard.tsx'
import { articleKeys } from './article/key-bindings.ts'
import { openAhead } from './article/session/open-sessions.ts'
import { BringInProvider } from './desk/BringIn.tsx'
import { Desk } from './desk/Desk.tsx'
import { DeskScreen } from './desk/DeskScreen.tsx'
import { defaultView } from './ledger/ledger-view.ts'
import { FaultLogDialog } from './library/FaultLogDialog.tsx'
import { LibraryGate } from './library/LibraryGate.tsx'
import { LockGuard } from './library/LockGuard.tsx'
import { NavigationProvider, useScreen } from './navigation.tsx'
import type { Screen } from './screen.ts'
import { loadScreens, screens } from './screens.ts'
import { SearchPalette } from './search/SearchPalette.tsx'
import { useTheme } from './settings/use-theme.ts'
import { KeySheet } from './ui/KeySheet.tsx'
import { windowKeys } from './ui/key-table.ts'
import { ToastRegion } from './ui/ToastRegion.tsx'

const keyGroups = [...windowKeys, ...articleKeys]

const CurrentScreen = () => {
  const screen = useScreen()
  switch (screen.name) {
    case 'desk':
      return <DeskScreen />
    case 'article':
      return <screens.Article key={screen.id} id={screen.id} place={screen.place ?? null} />
    case 'ledger':
      return <screens.Ledger filter={screen.filter ?? {}} view={screen.view ?? defaultView(screen.filter ?? {})} />
    case 'sources':
      return <screens.Sources id={screen.id ?? null} />
    case 'waiting':
      return <screens.Waiting />
    case 'settings':
      return <screens.Settings />
  }
}

/** The one window: the desk on the left, a screen beside it, and what lies over both. */
export const App = () => {
  useTheme()
  useEffect(() => void loadScreens(), [])
  const client = useClient()
  const askAhead = useCallback(
    (screen: Screen) => {
      if (screen.name === 'article') openAhead(client, screen.id)
    },
    [client],
  )
  return (
    <NavigationProvider onOpen={askAhead}>
      <LibraryGate>
        <BringInProvider>
          <div className="window">
            <Desk />
            <main className="screen">
              <CurrentScreen />
            </main>
          </div>
          <LockGuard />
          <SearchPalette />
          <KeySheet groups={keyGroups} />
        </BringInProvider>
      </LibraryGate>
      <ClosingGuard />
      <FaultLogDialog />
      <ToastRegion />
    </NavigationProvider>
  )
}
