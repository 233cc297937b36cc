import { EditorContent } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { useClient } from '../api/use-client.tsx'
import { toast } from '../ui/toast.ts'
import type { InspectorPart } from './inspector/inspector-part.ts'
import type { ArticleActions } from './keys/article-actions.ts'
import { Margin } from './margin/Margin.tsx'
import type { ArticleSession } from './session/article-session.ts'

interface CopyAndMarginProps {
  readonly session: ArticleSession
  readonly actions: ArticleActions
  readonly onInspect: (part: InspectorPart) => void
  /** The inspector lies over the margin. */
  readonly isCovered: boolean
}

/** Says once per visit why an edit was refused. */
const useRefusalHint = (session: ArticleSession): void => {
  useEffect(() => {
    let told = false
    return session.refusals.watch(() => {
      if (told) return
      told = true
      toast({ message: 'Annotating keeps the copy as it is. Press Enter to write.' })
    })
  }, [session])
}

/** The copy with its margin, scrolling as one. */
export const CopyAndMargin = ({ session, actions, onInspect, isCovered }: CopyAndMarginProps) => {
  const scroller = useRef<HTMLDivElement>(null)
  const client = useClient()
  useRefusalHint(session)
  return (
    <div ref={scroller} className={isCovered ? 'copy-scroll is-covered' : 'copy-scroll'}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: shortcuts of the mouse for what has its own keys */}
      <div
        className="copy-column"
        onDoubleClick={(event) => {
          if (session.mode.get() === 'annotate' && (event.target as Element).closest('.annotation'))
            onInspect('details')
        }}
        onClick={(event) => {
          const link = (event.target as Element).closest('a')
          if (!link || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          client
            .call('link.open', { address: link.href })
            .catch((error: Error) => toast({ message: error.message, tone: 'problem' }))
        }}
      >
        <EditorContent editor={session.editor} />
      </div>
      <Margin session={session} actions={actions} scroller={scroller} />
    </div>
  )
}
