import type { ExportFormat } from '../../../core/api.ts'
import type { Client } from '../api/client.ts'
import { messageOf } from '../ui/message-of.ts'

/** What came of an export of many articles. */
export interface ExportReport {
  readonly saved: number
  /** How many of them are not cleared. */
  readonly notCleared: number
  readonly failed: readonly { readonly title: string; readonly why: string }[]
  /** Not exported because the editor cancelled. */
  readonly left: number
}

interface Work {
  readonly articles: readonly { readonly id: string; readonly title: string }[]
  readonly format: ExportFormat
  readonly profile: string
  /** Stands for the folder they go into. */
  readonly folder: string
}

/**
 * Exports articles into a folder, one after the other, until all are done or `signal` says to stop. One that is refused is
 * reported and does not hold up the others.
 */
export const exportMany = async (
  client: Client,
  { articles, format, profile, folder }: Work,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ExportReport> => {
  const failed: { title: string; why: string }[] = []
  let saved = 0
  let open = 0
  for (const [done, { id, title }] of articles.entries()) {
    if (signal.aborted) return { saved, notCleared: open, failed, left: articles.length - done }
    onProgress(done)
    try {
      const { notCleared } = await client.call('article.export', { id, format, profile, folder })
      saved += 1
      if (notCleared !== '') open += 1
    } catch (error) {
      failed.push({ title, why: messageOf(error) })
    }
  }
  return { saved, notCleared: open, failed, left: 0 }
}
