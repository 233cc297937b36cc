import type { Locator } from '@playwright/test'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where words begin and end on screen, in the pixels the mouse uses. */
export interface WordsOnScreen {
  readonly start: Point
  readonly end: Point
}

/**
 * Brings words of an element into view and says where they stand.
 * @param nth which of several equal places, from 0
 */
export const wordsOnScreen = async (element: Locator, words: string, nth = 0): Promise<WordsOnScreen> => {
  const found = await element.evaluate(
    async (root, wanted) => {
      // Until then the words stand elsewhere.
      await document.fonts.ready
      // Read anew for each look: what is drawn over words makes new nodes of them.
      const read = () => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        const nodes: { node: Text; start: number }[] = []
        let text = ''
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push({ node: node as Text, start: text.length })
          text += (node as Text).data
        }
        return { nodes, text }
      }
      const { nodes, text } = read()
      let start = text.indexOf(wanted.words)
      for (let passed = 0; passed < wanted.nth && start >= 0; passed += 1) start = text.indexOf(wanted.words, start + 1)
      if (start < 0) return null
      const letterAt = (offset: number): DOMRect => {
        const holder = read().nodes.findLast((each) => each.start <= offset)
        if (!holder) throw new Error('no text')
        const range = document.createRange()
        range.setStart(holder.node, offset - holder.start)
        range.setEnd(holder.node, offset - holder.start + 1)
        const [box] = range.getClientRects()
        return box ?? range.getBoundingClientRect()
      }
      const end = start + wanted.words.length - 1
      nodes.findLast((each) => each.start <= start)?.node.parentElement?.scrollIntoView({ block: 'center' })
      const measure = () => {
        const first = letterAt(start)
        const last = letterAt(end)
        return {
          start: { x: first.left, y: first.top + first.height / 2 },
          end: { x: last.right, y: last.top + last.height / 2 },
        }
      }
      // What stands above may still grow: the words are where they stay for two frames.
      for (let before = ''; ; ) {
        await new Promise(requestAnimationFrame)
        await new Promise(requestAnimationFrame)
        const found = measure()
        if (JSON.stringify(found) === before) return found
        before = JSON.stringify(found)
      }
    },
    { words, nth },
  )
  if (!found) throw new Error(`The copy does not hold “${words}”.`)
  return found
}
