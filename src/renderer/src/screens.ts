import { laterScreen } from './later-screen.tsx'

// With the session, which an article that is opened asks for.
const article = laterScreen(async () => {
  const [{ ArticleScreen }] = await Promise.all([
    import('./article/ArticleScreen.tsx'),
    import('./article/session/article-session.ts'),
  ])
  return ArticleScreen
})
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

/** Reads the programs of all screens: the likeliest at once, the others when the window has nothing else to do. */
export const loadScreens = async (): Promise<void> => {
  await article.load()
  for (const { load } of [ledger, sources, waiting, settings]) {
    await new Promise((resolve) => requestIdleCallback(resolve))
    await load()
  }
}
