import { readDesk } from '../store/desk.ts'
import type { Context, HandlersOf } from './context.ts'

export const deskHandlers = ({ database }: Context): HandlersOf<'desk.list'> => ({
  'desk.list': (query) => readDesk(database, query),
})
