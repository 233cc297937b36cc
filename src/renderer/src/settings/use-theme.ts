import { useEffect } from 'react'
import { useCall } from '../api/use-client.tsx'

/** Gives the document the theme of the settings, and follows the system where they say so. */
export const useTheme = (): void => {
  const theme = useCall('settings.get', {}).data?.theme ?? 'system'
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const show = () => {
      const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
      document.documentElement.dataset.theme = shown
    }
    show()
    dark.addEventListener('change', show)
    return () => dark.removeEventListener('change', show)
  }, [theme])
}
