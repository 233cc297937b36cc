import type { Page } from '@playwright/test'

/** What was done with the document and its text, counted. */
export interface Work {
  /** Nodes of the document that were looked at. */
  readonly visited: number
  /** Nodes and fragments put into JSON, and the characters of all JSON written. */
  readonly serialised: number
  readonly jsonLength: number
  /** Characters that patterns were matched against, or that were cut into words. */
  readonly read: number
  /** Texts of the page that were looked at, as one does who goes through all of it. */
  readonly walked: number
  /** Questions to the threads that suggest and check. */
  readonly asked: number
}

declare global {
  interface Window {
    keyWork: { inTransactions: Work; all: Work; transactions: number }
  }
}

type Method = (this: unknown, ...given: never[]) => unknown

/**
 * Counts from now on what is done with the open article's document: within transactions that change it, with what
 * follows from them at once, and at any time.
 */
export const countWork = (page: Page): Promise<void> =>
  page.evaluate(() => {
    type Counted = Record<keyof Work, number>
    const nothing = (): Counted => ({ visited: 0, serialised: 0, jsonLength: 0, read: 0, walked: 0, asked: 0 })
    const work = { inTransactions: nothing(), all: nothing(), transactions: 0 }
    window.keyWork = work
    let isInTransaction = false
    const note = (what: keyof Work, amount = 1): void => {
      work.all[what] += amount
      if (isInTransaction) work.inTransactions[what] += amount
    }
    const wrap = (owner: object, name: string, around: (was: Method) => Method): void => {
      const methods = owner as Record<string, Method>
      const was = methods[name]
      if (!was) throw new Error(`There is no ${name} to count.`)
      Object.defineProperty(owner, name, { value: around(was), writable: true, configurable: true })
    }

    const { editor } = document.querySelector('.copy') as unknown as {
      editor: {
        state: { doc: { content: object; type: { schema: { text: (text: string) => object } } } }
        view: object
      }
    }
    const { doc } = editor.state
    const text = Object.getPrototypeOf(doc.type.schema.text('a'))
    const node = Object.getPrototypeOf(doc)
    const fragment = Object.getPrototypeOf(doc.content)

    // A walk hands the function it was given to the next level: it is counted once.
    const counting = new WeakMap<object, Method>()
    const isCounting = new WeakSet<object>()
    const counted = (visit: Method): Method => {
      if (isCounting.has(visit)) return visit
      const known = counting.get(visit)
      if (known) return known
      const visiting: Method = function (...given) {
        note('visited')
        return visit.apply(this, given)
      }
      counting.set(visit, visiting)
      isCounting.add(visiting)
      return visiting
    }
    const countVisits = (owner: object, name: string, at: number): void =>
      wrap(
        owner,
        name,
        (was) =>
          function (...given) {
            const visit: unknown = given[at]
            if (typeof visit === 'function') given[at] = counted(visit as Method) as never
            return was.apply(this, given)
          },
      )
    countVisits(fragment, 'nodesBetween', 2)
    countVisits(fragment, 'forEach', 0)
    for (const owner of [node, text, fragment])
      wrap(
        owner,
        'toJSON',
        (was) =>
          function (...given) {
            note('serialised')
            return was.apply(this, given)
          },
      )
    wrap(
      JSON,
      'stringify',
      (was) =>
        function (...given) {
          const written = was.apply(this, given)
          note('jsonLength', String(written).length)
          return written
        },
    )
    const countText = (owner: object, name: string): void =>
      wrap(
        owner,
        name,
        (was) =>
          function (...given) {
            note('read', String(given[0]).length)
            return was.apply(this, given)
          },
      )
    countText(RegExp.prototype, 'exec')
    countText(Intl.Segmenter.prototype, 'segment')
    const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
    Object.defineProperty(Node.prototype, 'nodeValue', {
      ...nodeValue,
      get() {
        note('walked')
        return nodeValue?.get?.call(this)
      },
    })
    wrap(
      Worker.prototype,
      'postMessage',
      (was) =>
        function (...given) {
          note('asked')
          return was.apply(this, given)
        },
    )
    wrap(
      editor.view,
      'dispatch',
      (was) =>
        function (...given) {
          // What is drawn over the copy when typing pauses comes as a transaction, too.
          if (!(given[0] as unknown as { docChanged: boolean }).docChanged) return was.apply(this, given)
          isInTransaction = true
          const done = was.apply(this, given)
          // What reacts at once, as a component does, has done so after a few turns; no timer comes in between.
          const end = (turnsLeft: number): void => {
            if (turnsLeft > 0) queueMicrotask(() => end(turnsLeft - 1))
            else {
              isInTransaction = false
              work.transactions += 1
            }
          }
          end(5)
          return done
        },
    )
  })

/** Presses a key and answers what was done within its transaction. */
export const workOfKey = async (page: Page, key: string): Promise<Work> => {
  await page.evaluate(() => {
    const { inTransactions } = window.keyWork
    Object.assign(inTransactions, { visited: 0, serialised: 0, jsonLength: 0, read: 0, walked: 0, asked: 0 })
    window.keyWork.transactions = 0
  })
  await page.keyboard.press(key)
  await page.waitForFunction(() => window.keyWork.transactions > 0)
  return page.evaluate(() => ({ ...window.keyWork.inTransactions }))
}

/** What has been done since counting began, within keys and later. */
export const workUntilNow = (page: Page): Promise<Work> => page.evaluate(() => ({ ...window.keyWork.all }))
