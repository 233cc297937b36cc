import type { Notice } from '../../core/notice.ts'
import { importStepInWords } from '../../core/model/import-step.ts'

/** What a terminal is sent to show how far a file has got, in the place of what it showed before; empty for other notices. */
export const importLine = (notice: Notice): string =>
  notice.type === 'importing' ? `\r\u001b[K${importStepInWords(notice.step)}, ${Math.round(notice.share * 100)} %` : ''
