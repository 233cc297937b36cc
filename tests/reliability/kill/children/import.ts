import { openApp } from '../open-app.ts'
import { documentText } from '../document-text.ts'
import { say } from './say.ts'

// Brings documents into a new library, and says the id of each.
const [library = '', count = ''] = process.argv.slice(2)
say('begun')
const { app, call } = await openApp(library)
for (let number = 0; number < Number(count); number++) {
  const bytes = new TextEncoder().encode(documentText(number))
  say((await call('article.import', { name: `${number}.txt`, bytes })).id)
}
app.close()
