import { idSchema } from '../../core/model/id.ts'
import type { Screen, Standing } from './screen.ts'

/*
 * The window's address says where it stands: should its process end by a fault, the next one takes it up there. It
 * holds ids and positions, and no word of any article. What a ledger is filtered by is not kept.
 */

const standingForm = /^(\d{1,9})-(\d{1,9})-(write|annotate)$/

const standingIn = (words: string): Standing | null => {
  const [, anchor, head, mode] = standingForm.exec(words) ?? []
  return mode ? { anchor: Number(anchor), head: Number(head), mode: mode === 'write' ? 'write' : 'annotate' } : null
}

const standingOf = ({ anchor, head, mode }: Standing): string => `${anchor}-${head}-${mode}`

/** The screen as the part of an address behind its `#`. */
export const addressOfScreen = (screen: Screen): string => {
  const parts: string[] = [screen.name]
  if ('id' in screen && screen.id) parts.push(screen.id)
  if (screen.name === 'article' && screen.place && 'head' in screen.place) parts.push(standingOf(screen.place))
  return `#${parts.join('/')}`
}

/** The screen an address names; the desk where it names none. */
export const screenInAddress = (hash: string): Screen => {
  const [name = '', id = '', standing = ''] = hash.slice(1).split('/')
  const known = idSchema.safeParse(id).success ? id : null
  switch (name) {
    case 'article': {
      const place = standingIn(standing)
      return known ? { name, id: known, ...(place ? { place } : {}) } : { name: 'desk' }
    }
    case 'sources':
      return { name, ...(known ? { id: known } : {}) }
    case 'ledger':
    case 'waiting':
    case 'settings':
      return { name }
    default:
      return { name: 'desk' }
  }
}

/** Writes where the window stands into its address. */
export const keepScreen = (screen: Screen): void => {
  const address = addressOfScreen(screen)
  // Written anew, the same address costs the window ten milliseconds.
  if (address !== location.hash) history.replaceState(null, '', address)
}
