import { readEvents } from '../store/event.ts'
import type { Context, HandlersOf } from './context.ts'

export const historyHandlers = ({ database }: Context): HandlersOf<'history.list'> => ({
  'history.list': (input) => {
    if ('articleId' in input) return [...readEvents(database, 'articleId', input.articleId)]
    if ('annotationId' in input) return [...readEvents(database, 'annotationId', input.annotationId)]
    return [...readEvents(database, 'sourceId', input.sourceId)]
  },
})
