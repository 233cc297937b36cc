import type { DeskItem } from '../../core/api.ts'
import { AttestError } from '../../core/errors.ts'
import type { Call } from './call.ts'

const pageSize = 1000

/** Every article of the library, last changed first. */
export const allArticles = async (call: Call): Promise<readonly DeskItem[]> => {
  const items: DeskItem[] = []
  for (;;) {
    const page = await call('desk.list', { text: '', states: [], offset: items.length, limit: pageSize })
    items.push(...page.items)
    if (page.items.length < pageSize) return items
  }
}

const idLength = 36

/**
 * The whole ID for the beginning of one.
 * @throws AttestError `not_found`, or `invalid_input` where several articles' IDs begin so
 */
export const wholeId = async (call: Call, beginning: string): Promise<string> => {
  const wanted = beginning.toLowerCase()
  if (wanted.length === idLength) return wanted
  const [id, ...more] = (await allArticles(call)).map((item) => item.id).filter((each) => each.startsWith(wanted))
  if (id === undefined) throw new AttestError('not_found', `There is no article “${beginning}” in the library.`)
  if (more.length > 0) {
    const message = `“${beginning}” is the beginning of ${more.length + 1} articles: give more of the ID.`
    throw new AttestError('invalid_input', message)
  }
  return id
}
