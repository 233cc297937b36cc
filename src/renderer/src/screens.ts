import { laterScreen } from './later-screen.tsx'

const article = laterScreen(async () => (await import('./article/ArticleScreen.tsx')).ArticleScreen)
const ledger = laterScreen(async () => (await import('./ledger/LedgerScreen.tsx')).LedgerScreen)
const sources = laterScreen(async () => (await import('./sources/SourcesScreen.tsx')).SourcesScreen)
const waiting = laterScreen(async () => (await import('./waiting/WaitingScreen.tsx')).WaitingScreen)
const settings = laterScreen(async () => (await import('./settings/SettingsScreen.tsx')).SettingsScreen)

/** Every screen but the desk, which is the first one shown. */
export const screens = {
  Article: article.Screen,
  Ledger: ledger.Screen,
  Sources: sources.Screen,
  Waiting: waiting.Screen,
  Settings: settings.Screen,
}

/** Reads the programs of all screens, the likeliest first, each when the window has nothing else to do. */
export const loadScreens = async (): Promise<void> => {
  for (const { load } of [article, ledger, sources, waiting, settings]) {
    await new Promise((resolve) => requestIdleCallback(resolve))
    await load()
  }
}
