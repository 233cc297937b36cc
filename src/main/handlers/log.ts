import { notedFaults } from '../fault-log.ts'
import type { Context, HandlersOf } from './context.ts'

export const logHandlers = ({ libraryPath }: Context): HandlersOf<'log.read'> => ({
  'log.read': () => notedFaults(libraryPath),
})
