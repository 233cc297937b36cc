import type { DeskItem } from '../../../core/api.ts'
import { severityLook } from '../ui/severity-look.ts'
import { clearanceInWords } from './article-standing.ts'

/** Whether an article is cleared, or what blocks it; nothing until it has been checked. */
export const ClearanceOfItem = ({ item }: { readonly item: DeskItem }) => {
  if (!item.findings) return null
  const isCleared = item.findings.blocking === 0
  return (
    <span className={isCleared ? 'is-cleared' : 'severity is-blocking'}>
      <span aria-hidden="true">{isCleared ? '✓' : severityLook.blocking.sign}</span> {clearanceInWords(item)}
    </span>
  )
}
