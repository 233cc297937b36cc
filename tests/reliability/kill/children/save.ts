import { randomUUID } from 'node:crypto'
import { noAttribution } from '../../../../src/core/model/annotation.ts'
import { newSourceFields } from '../../../../src/core/model/source.ts'
import { openApp } from '../open-app.ts'
import { say } from './say.ts'

// Writes and tags an article without end, and says each tag once its save was answered.
const [library = ''] = process.argv.slice(2)
const { call } = await openApp(library)
const { id: articleId } = await call('article.create', {})
say(articleId)
const paragraphs: object[] = []
let version = 1
for (let count = 0; ; count++) {
  const id = randomUUID()
  const sourceId = randomUUID()
  const marks = [{ type: 'annotation', attrs: { id } }]
  paragraphs.push({ type: 'paragraph', content: [{ type: 'text', text: `Said as number ${count}`, marks }] })
  const fields = {
    kind: 'quote' as const,
    manner: 'direct' as const,
    attribution: { ...noAttribution, sourceId },
    state: 'confirmed' as const,
    note: '',
  }
  const saved = await call('article.save', {
    id: articleId,
    version,
    body: JSON.stringify({ type: 'doc', content: paragraphs }),
    changes: [
      { type: 'source.create', id: sourceId, fields: newSourceFields(`Source ${count}`, 'person') },
      { type: 'annotation.create', id, articleId, fields },
    ],
  })
  version = saved.version
  say(id)
}
