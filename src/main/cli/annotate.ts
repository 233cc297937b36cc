import { randomUUID } from 'node:crypto'
import { bodyText } from '../../core/document/body-text.ts'
import { putWebAnnotations } from '../../core/anchor/put-web-annotations.ts'
import { readWebAnnotations } from '../../core/anchor/read-web-annotations.ts'
import { parseBody } from '../../core/document/schema.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { checkLimit } from '../../core/model/import-limits.ts'
import { readImportFile } from '../handlers/file-input.ts'
import { wholeId } from './articles.ts'
import type { Call } from './call.ts'
import { asJson, oneLine } from './terminal-text.ts'

/**
 * Puts the Web Annotations of a file onto an article of the library, in one save.
 * @returns what to print, and a line for each annotation whose words have no sure place in the text
 * @throws AttestError
 */
export const annotateArticle = async (
  call: Call,
  { id: beginning, file }: { readonly id: string; readonly file: string },
  json: boolean,
): Promise<{ output: string; failures: readonly string[] }> => {
  const { bytes } = await readImportFile(file)
  checkLimit('textBytes', bytes.length)
  const annotations = readWebAnnotations(new TextDecoder().decode(bytes))
  const { article } = await call('article.get', { id: await wholeId(call, beginning) })
  const { id, version } = article
  const { body, changes, lost } = putWebAnnotations(parseBody(article.body), annotations, id, randomUUID)
  if (changes.length > 0) await call('article.save', { id, version, body: bodyText(body), changes: [...changes] })
  const output = json
    ? asJson({ id, added: changes.length, lost })
    : `${countInWords(changes.length, 'annotation', 'annotations')} added\n`
  return { output, failures: lost.map((words) => `no sure place for “${oneLine(words)}”`) }
}
