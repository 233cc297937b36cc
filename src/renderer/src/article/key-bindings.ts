import type { KeyGroup } from '../ui/key-table.ts'
import { actionIds, actionTable } from './keys/action-table.ts'

/** The strokes of an open article, by group, for the key sheet. */
export const articleKeys: readonly KeyGroup[] = [...new Set(actionIds.map((id) => actionTable[id].group))].map(
  (group) => ({
    group,
    keys: actionIds
      .filter((id) => actionTable[id].group === group)
      .map((id) => ({ keys: actionTable[id].keys.join(' / '), label: actionTable[id].label })),
  }),
)
