import { openApp } from '../open-app.ts'
import { say } from './say.ts'

// Exports an article to the same file without end, and says so each time.
const [library = '', id = '', path = ''] = process.argv.slice(2)
const { call } = await openApp(library, { chooseSavePath: async () => path })
say('begun')
for (;;) {
  for (const format of ['json', 'html'] as const) {
    await call('article.export', { id, format, profile: 'desk' })
    say(format)
  }
}
