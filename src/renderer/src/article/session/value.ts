import { useSyncExternalStore } from 'react'

/** A value that can be watched. */
export interface Value<Content> {
  readonly get: () => Content
  readonly set: (content: Content) => void
  /** Gives back a function that ends the watching. */
  readonly watch: (listener: () => void) => () => void
}

export const createValue = <Content>(initial: Content): Value<Content> => {
  let content = initial
  const listeners = new Set<() => void>()
  return {
    get: () => content,
    set: (next) => {
      if (Object.is(next, content)) return
      content = next
      for (const listener of listeners) listener()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The content of a value in a component, fresh with every change. */
export const useValue = <Content>(value: Value<Content>): Content => useSyncExternalStore(value.watch, value.get)
