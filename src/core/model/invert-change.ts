import type { Change } from './change.ts'

/** The fields a change can touch, as they are now, by record id. */
export type CurrentFields = (id: string) => Readonly<Record<string, unknown>>

const earlier = <Fields extends object>(fields: Fields, current: Readonly<Record<string, unknown>>): Fields =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, current[name]])) as Fields

/**
 * The change that takes `change` back.
 * @param current gives the fields of a record before `change` is made
 */
export const invertChange = (change: Change, current: CurrentFields): Change => {
  switch (change.type) {
    case 'article.change':
    case 'source.change':
    case 'request.change':
      return { ...change, fields: earlier(change.fields, current(change.id)) } as Change
    case 'annotation.change':
      return { ...change, fields: earlier(change.fields, current(change.id)), reason: '' }
    case 'annotation.create':
    case 'annotation.restore':
      return { type: 'annotation.remove', id: change.id }
    case 'annotation.remove':
      return { type: 'annotation.restore', id: change.id }
    case 'evidence.add':
    case 'evidence.restore':
      return { type: 'evidence.remove', id: change.id }
    case 'evidence.remove':
      return { type: 'evidence.restore', id: change.id }
    case 'request.add':
    case 'request.restore':
      return { type: 'request.remove', id: change.id }
    case 'request.remove':
      return { type: 'request.restore', id: change.id }
    case 'dismissal.create':
    case 'dismissal.restore':
      return { type: 'dismissal.remove', id: change.id }
    case 'dismissal.remove':
      return { type: 'dismissal.restore', id: change.id }
    case 'waiver.create':
    case 'waiver.restore':
      return { type: 'waiver.remove', id: change.id }
    case 'waiver.remove':
      return { type: 'waiver.restore', id: change.id }
    case 'source.create':
    case 'source.restore':
      return { type: 'source.remove', id: change.id }
    case 'source.remove':
      return { type: 'source.restore', id: change.id }
  }
}

/**
 * The change that makes `change` once more after it was taken back: a record that was made and removed exists, hidden,
 * and is restored instead of made again.
 */
export const repeatChange = (change: Change): Change => {
  switch (change.type) {
    case 'annotation.create':
      return { type: 'annotation.restore', id: change.id }
    case 'evidence.add':
      return { type: 'evidence.restore', id: change.id }
    case 'request.add':
      return { type: 'request.restore', id: change.id }
    case 'dismissal.create':
      return { type: 'dismissal.restore', id: change.id }
    case 'waiver.create':
      return { type: 'waiver.restore', id: change.id }
    case 'source.create':
      return { type: 'source.restore', id: change.id }
    default:
      return change
  }
}
