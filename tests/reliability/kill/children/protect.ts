import { closedLibrary } from '../../../../src/main/closed-library.ts'
import { passphrases } from '../passphrases.ts'
import { say } from './say.ts'

// Gives a library one passphrase after the other, and none, without end, and says so each time.
const [library = '', before = ''] = process.argv.slice(2)
const closed = closedLibrary(library, () => new Date())
const order = ['', ...passphrases]
say('begun')
for (let at = order.indexOf(before), present = before; ; ) {
  at = (at + 1) % order.length
  const next = order[at] ?? ''
  await closed.protect({ present, passphrase: next === '' ? null : next, oldBackups: 'change' })
  say('done')
  present = next
}
