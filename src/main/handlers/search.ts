import { search } from '../store/search.ts'
import type { Context, HandlersOf } from './context.ts'

export const searchHandlers = ({ database }: Context): HandlersOf<'search.everything'> => ({
  'search.everything': ({ text, limit }) => search(database, text, limit),
})
