import type { Input, Output } from '../../core/api.ts'
import { AttestError } from '../../core/errors.ts'
import { bodyText } from '../../core/document/body-text.ts'
import { parseBodyText } from '../../core/document/schema.ts'
import { wordsOf } from '../../core/model/annotation.ts'
import { countWords } from '../../core/text/word-count.ts'
import { readArticle, readArticleBody, writeArticleBody } from '../store/article.ts'
import { applyChanges } from './changes/apply-changes.ts'
import { changeRecords, decidedIn } from './changes/change-records.ts'
import { followDismissals } from './follow-dismissals.ts'
import { found } from './found.ts'
import { placeAnnotations, readBody } from './place-annotations.ts'
import type { Writing } from './write.ts'

type Save = Input<'article.save'>

const saveBody = (
  writing: Writing,
  { id, changes }: Save,
  text: string,
): Pick<Output<'article.save'>, 'annotations'> => {
  const { database, changedArticles } = writing
  const body = readBody(parseBodyText(text))
  applyChanges(writing, changes, (annotationId) => wordsOf(body.marks.get(annotationId) ?? []))
  const { kept, changed } = placeAnnotations(writing, id, body, decidedIn(changes))
  const stored = found('article', readArticleBody(database, id))
  const next = bodyText(kept)
  if (next !== stored.json) {
    const { text: plain } = body.plain
    const wordCount = countWords(plain, stored.language)
    followDismissals(database, id, stored.text, plain)
    writeArticleBody(database, id, { version: stored.version + 1, json: next, text: plain, wordCount })
    changedArticles.add(id)
  }
  return { annotations: [...changed] }
}

/**
 * Writes a body and what was done since the last save; `body` is null where only records changed. A body that is the
 * same as the stored one keeps its version.
 * @throws AttestError `not_found`, `conflict`, or `invalid_input` where the body does not fit the document's schema
 */
export const saveArticle = (writing: Writing, save: Save): Output<'article.save'> => {
  const { version } = found('article', readArticleBody(writing.database, save.id))
  if (version !== save.version) {
    throw new AttestError(
      'conflict',
      'The article was saved elsewhere since it was opened here. Nothing was overwritten: copy your text and open it again.',
    )
  }
  const { annotations } =
    save.body === null ? { annotations: [...changeRecords(writing, save.changes)] } : saveBody(writing, save, save.body)
  const saved = found('article', readArticle(writing.database, save.id))
  return { version: saved.version, savedAt: writing.at, wordCount: saved.wordCount, annotations }
}
