import { randomUUID } from 'node:crypto'
import { bodyText } from '../../core/document/body-text.ts'
import { putWebAnnotations } from '../../core/anchor/put-web-annotations.ts'
import { parseBody } from '../../core/document/schema.ts'
import { countInWords } from '../../core/export/in-words.ts'
import { readImportFile } from '../handlers/file-input.ts'
import { wholeId } from './articles.ts'
import type { Call } from './call.ts'
import { asJson, oneLine } from './terminal-text.ts'

/**
 * Puts the Web Annotations of a file onto an article of the library, in one save. Those whose words have no sure place in
 * the text wait among the detached.
 * @returns what to print, and a line for each of these and for what could not be carried
 * @throws AttestError
 */
export const annotateArticle = async (
  call: Call,
  { id: beginning, file }: { readonly id: string; readonly file: string },
  json: boolean,
): Promise<{ output: string; failures: readonly string[] }> => {
  const { annotations, told } = await call('file.webAnnotations', await readImportFile(file))
  const { article } = await call('article.get', { id: await wholeId(call, beginning) })
  const { id, version } = article
  const { body, changes, detached, lost } = putWebAnnotations(parseBody(article.body), annotations, id, randomUUID)
  const made = [...changes, ...detached]
  if (made.length > 0) await call('article.save', { id, version, body: bodyText(body), changes: made })
  const output = json
    ? asJson({ id, added: changes.length, lost, told })
    : `${countInWords(changes.length, 'annotation', 'annotations')} added\n`
  const waiting = lost.map((words) => `no sure place for “${oneLine(words)}”`)
  return { output, failures: [...waiting, ...told.map(oneLine)] }
}
