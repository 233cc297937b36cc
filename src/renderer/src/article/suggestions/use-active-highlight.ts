import { useEffect } from 'react'
import { positionAt } from '../../../../core/document/plain-text.ts'
import type { Piece } from '../../../../core/model/annotation.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { activeGhost } from './decide.ts'
import type { Ghost } from './ghost.ts'

/** The words of the active suggestion by the part they play, as the style sheet names them. */
const partsOf = (ghost: Ghost | null): Readonly<Record<string, readonly Piece[]>> => ({
  'suggestion-words': ghost?.pieces ?? [],
  'suggestion-mention': ghost?.mention ? [ghost.mention] : [],
  'suggestion-cue': ghost?.cue ? [ghost.cue] : [],
  'suggestion-wording': ghost?.confirmation ? [ghost.confirmation.words] : [],
})

const rangeOf = ({ editor, outline }: ArticleSession, { start, end }: Piece): Range | null => {
  const { blocks } = outline.get().plain
  const { size } = editor.state.doc.content
  const [from, to] = [start, end].map((offset) => editor.view.domAtPos(Math.min(size, positionAt(blocks, offset))))
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/**
 * Makes the active suggestion stand out, with the words that name, attribute and confirm. Painted over the copy without
 * touching its elements: going to a suggestion must not redraw text that is being selected.
 */
export const useActiveHighlight = (session: ArticleSession): void => {
  useEffect(() => {
    const paint = () => {
      for (const [name, pieces] of Object.entries(partsOf(activeGhost(session)))) {
        const ranges = pieces.flatMap((piece) => rangeOf(session, piece) ?? [])
        if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
        else CSS.highlights.delete(name)
      }
    }
    paint()
    const { activeId, left } = session.suggestions
    const endings = [activeId.watch(paint), left.watch(paint), session.outline.watch(paint)]
    return () => {
      for (const end of endings) end()
      for (const name of Object.keys(partsOf(null))) CSS.highlights.delete(name)
    }
  }, [session])
}
