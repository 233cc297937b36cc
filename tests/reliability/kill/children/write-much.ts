import { openApp } from '../open-app.ts'
import { say } from './say.ts'

// Makes a backup and an export, and says what comes of each.
const [library = '', id = '', path = ''] = process.argv.slice(2)
const { app } = await openApp(library, { chooseSavePath: async () => path })
for (const [name, input] of [
  ['backups.make', {}],
  ['article.export', { id, format: 'html', profile: 'desk' }],
  ['settings.change', { theme: 'dark' }],
] as const) {
  const reply = await app.dispatch(name, input)
  say(`${name}: ${reply.ok ? 'done' : reply.error.code}`)
}
app.close()
