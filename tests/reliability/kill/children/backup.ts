import { openApp } from '../open-app.ts'
import { say } from './say.ts'

// Makes backups without end while it writes, and says the name of each.
const [library = ''] = process.argv.slice(2)
const { call } = await openApp(library)
say('begun')
for (;;) {
  const making = call('backups.make', {})
  await call('article.create', {})
  say((await making).name)
}
