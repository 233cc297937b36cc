import { readDesk } from '../store/desk.ts'
import type { Context, HandlersOf } from './context.ts'

export const deskHandlers = ({ database, wakeClearance }: Context): HandlersOf<'desk.list'> => ({
  'desk.list': (query) => {
    wakeClearance()
    return readDesk(database, query)
  },
})
