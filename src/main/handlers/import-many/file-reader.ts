import { parentPort } from 'node:worker_threads'
import { plainText } from '../../../core/document/plain-text.ts'
import { parseBody } from '../../../core/document/schema.ts'
import { type ErrorCode, failureOf } from '../../../core/errors.ts'
import type { ImportStep } from '../../../core/model/import-step.ts'
import { shownFrom } from '../../../core/model/suggestion.ts'
import type { Suggester } from '../../../core/suggest/reader.ts'
import { suggest } from '../../../core/suggest/suggest.ts'
import { type ImportOptions, importFile } from '../../import/import-file.ts'
import type { ImportedArticle } from '../../import/imported-article.ts'
import type { ImportFile } from '../../import/sniff.ts'

/** A file to be read, under a number that its answer has too. */
export interface ReadingTask {
  readonly number: number
  readonly file: ImportFile
  readonly options: ImportOptions
  /** Whether it is also read for suggestions. */
  readonly suggest: boolean
}

/** A file that was read as an article; `suggestions` is how many an editor will see, null where nobody asked. */
export interface ReadFile {
  readonly article: ImportedArticle
  readonly suggestions: number | null
}

export type ReadingAnswer =
  | { readonly number: number; readonly step: ImportStep; readonly part: number }
  | { readonly number: number; readonly read: ReadFile }
  | { readonly number: number; readonly failure: { readonly code: ErrorCode; readonly message: string } }

/** The tagger of English keeps every word it meets. After so many articles it is loaded anew, so that it does not grow without end. */
const mostWithOne = 5000

let loaded: Suggester | null = null
let served = 0

const suggester = async (): Promise<Suggester> => {
  const { loadSuggester } = await import('../../load-suggester.ts')
  if (loaded === null || served % mostWithOne === 0) loaded = loadSuggester()
  served++
  return loaded
}

const suggestionsIn = async ({ fields, body }: ImportedArticle): Promise<number> => {
  const { text } = plainText(parseBody(body))
  const found = suggest(await suggester(), text, fields.language, fields.date)
  return found.filter(({ score }) => score >= shownFrom).length
}

const read = async ({ number, file, options, suggest: isAsked }: ReadingTask): Promise<ReadFile> => {
  const article = await importFile(file, options, (step, part) => {
    const answer: ReadingAnswer = { number, step, part }
    parentPort?.postMessage(answer)
  })
  return { article, suggestions: isAsked ? await suggestionsIn(article) : null }
}

const answerTo = async (task: ReadingTask): Promise<ReadingAnswer> => {
  const { number } = task
  try {
    return { number, read: await read(task) }
  } catch (error) {
    return { number, ...failureOf(error) }
  }
}

// One after the other, so that it is known which file a thread has died of.
let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (task: ReadingTask) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(task)))
})
