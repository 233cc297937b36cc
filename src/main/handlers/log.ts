import { AttestError } from '../../core/errors.ts'
import { faultLog, notedFaults } from '../fault-log.ts'
import type { Context, HandlersOf } from './context.ts'

export const logHandlers = ({ libraryPath, clock }: Context): HandlersOf<'log.read' | 'log.add'> => ({
  'log.read': () => notedFaults(libraryPath),
  'log.add': ({ name, message, stack }) => {
    const cause = Object.assign(new Error(message), { name, stack })
    faultLog(libraryPath, clock).add(new AttestError('internal', 'The window’s page has failed.', { cause }))
    return {}
  },
})
