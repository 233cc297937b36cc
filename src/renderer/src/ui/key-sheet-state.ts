import { createOpenState } from './open-state.ts'

export const keySheet = createOpenState()

/** Shows the keys. */
export const openKeySheet = (): void => keySheet.set(true)
