import { useEffect } from 'react'
import { useCall } from '../api/use-client.tsx'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { undoLatest } from '../ui/toast.ts'
import { isTyping, useShortcut } from '../ui/use-shortcut.ts'
import { ArticleTable } from './ArticleTable.tsx'
import { useBringIn } from './BringIn.tsx'

/** What is shown with no article open: all articles as a table, or how to begin. */
export const DeskScreen = () => {
  const info = useCall('library.info', {})
  const { openFiles, paste, createEmpty } = useBringIn()
  useShortcut('Mod+Z', undoLatest)
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isTyping(event.target) || !text.trim() || document.querySelector('.overlay')) return
      event.preventDefault()
      paste({ text, html: event.clipboardData?.getData('text/html') ?? '' })
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [paste])

  const counts = info.data?.counts
  const ways = (
    <>
      <Button onPress={createEmpty}>
        <Icon name="add" />
        New
      </Button>
      <Button onPress={() => paste()}>
        <Icon name="paste" />
        Paste…
      </Button>
      <Button tone="go" onPress={openFiles}>
        <Icon name="import" />
        Open files…
      </Button>
    </>
  )
  return (
    <section className="desk-screen" aria-labelledby="desk-title">
      <header className="screen-header">
        <div>
          <h1 id="desk-title">Desk</h1>
          {counts && counts.articles > 0 ? (
            <p className="soft">
              {counted(counts.articles, 'article')}, {counted(counts.ledger, 'quote or claim', 'quotes and claims')},{' '}
              {counted(counts.sources, 'source')}
            </p>
          ) : null}
        </div>
        {counts?.articles === 0 ? null : <div className="screen-actions">{ways}</div>}
      </header>
      {info.error ? <ErrorNote error={info.error} onRetry={() => void info.refetch()} /> : null}
      {counts?.articles === 0 ? (
        <EmptyState icon="article" title="Bring in the first article" actions={ways}>
          <p>
            Open a file, drop one anywhere on this window, or paste copy with <Kbd keys="Mod+V" />. Plain text,
            Markdown, HTML and Word are read.
          </p>
          <p>
            Then select the words of a quote and press <Kbd keys="Q" /> to tag it. Everything stays on this machine.
          </p>
        </EmptyState>
      ) : null}
      {counts && counts.articles > 0 ? <ArticleTable /> : null}
    </section>
  )
}
