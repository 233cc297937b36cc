import { changeRecords } from './changes/change-records.ts'
import type { Context, HandlersOf } from './context.ts'
import { write } from './write.ts'

export const changesHandlers = (context: Context): HandlersOf<'changes.apply'> => ({
  'changes.apply': ({ changes }) => {
    write(context, (writing) => changeRecords(writing, changes))
    return {}
  },
})
