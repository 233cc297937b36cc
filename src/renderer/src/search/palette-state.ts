import { createOpenState } from '../ui/open-state.ts'

export const palette = createOpenState()

/** Opens the search over everything. */
export const openPalette = (): void => palette.set(true)
