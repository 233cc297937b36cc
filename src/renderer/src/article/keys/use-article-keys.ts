import { type RefObject, useEffect, useRef } from 'react'
import { isStroke, isTyping } from '../../ui/use-shortcut.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { type ActionId, actionIds, actionTable } from './action-table.ts'
import type { ArticleActions } from './article-actions.ts'

/** A stroke that writes nothing: with a modifier, or on a function key. */
const writesNothing = (keys: string): boolean => /^(Mod|Alt)\+|F\d+$/.test(keys)

/** Enter and Backspace mean the suggestion while one is active, and what they mean elsewhere otherwise. */
const isSharedStroke = (action: ActionId, keys: string): boolean =>
  action.startsWith('suggestion.') && ['Enter', 'Backspace', 'Delete'].includes(keys)

/** On a Mac, Option turns letters into signs: the key's place then says which letter is meant. */
const isAltLetter = (event: KeyboardEvent, keys: string): boolean =>
  event.altKey && !event.ctrlKey && !event.metaKey && keys === `Alt+${event.code.replace(/^(Key|Digit)/, '')}`

/**
 * Runs an article's actions on their keys. Bare letters count only while annotating, and never in a field; strokes
 * with a modifier count everywhere in the article. Enter and Escape change the mode, in the copy alone; while a
 * suggestion is active, Enter and Backspace decide on it.
 */
export const useArticleKeys = (
  root: RefObject<HTMLElement | null>,
  session: ArticleSession,
  actions: ArticleActions,
): void => {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const element = root.current
    if (!element) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing) return
      // What held the focus may have gone; the strokes then still belong to the article.
      if (event.target !== document.body && !(event.target instanceof Node && element.contains(event.target))) return
      const inCopy = event.target instanceof Node && session.editor.view.dom.contains(event.target)
      const isAnnotating = session.mode.get() === 'annotate'
      const takesLetters = isAnnotating && (inCopy || !isTyping(event.target))
      const hasSuggestion = session.suggestions.activeId.get() !== null
      const id = actionIds.find((action) =>
        actionTable[action].keys.some((key: string) => {
          if (!isStroke(event, key) && !isAltLetter(event, key)) return false
          if (action === 'annotate') return inCopy || event.target === document.body
          if (action === 'write') return inCopy && isAnnotating && !hasSuggestion
          if (isSharedStroke(action, key)) return hasSuggestion && inCopy && isAnnotating
          if (action === 'untag' && hasSuggestion) return false
          // Fields undo for themselves.
          if (action === 'undo' || action === 'redo') return inCopy || !isTyping(event.target)
          return writesNothing(key) || takesLetters
        }),
      )
      if (!id) return
      event.preventDefault()
      event.stopPropagation()
      latest.current[id]()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [root, session])
}
