import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { findNext, findPrev, replaceAll, replaceNext, SearchQuery, setSearchState } from 'prosemirror-search'
import { offsetAt } from '../../../../core/document/plain-text.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { showSelection } from '../editor/steady-scroll.ts'
import { replacingWords } from '../editor/inserted-words.ts'
import type { ArticleSession } from '../session/article-session.ts'
import { useValue } from '../session/value.ts'
import { findHits, hitsInWords } from './find-hits.ts'
import { useEditorSelection } from './use-editor-selection.ts'

interface FindBarProps {
  readonly session: ArticleSession
  /** Grows each time the bar is asked for: it takes the focus, and the words selected. */
  readonly asked: number
  readonly onClose: () => void
}

/** Finds words in the copy, and replaces them while writing. */
export const FindBar = ({ session, asked, onClose }: FindBarProps) => {
  const field = useRef<HTMLInputElement>(null)
  const replaceField = useRef<HTMLInputElement>(null)
  const outline = useValue(session.outline)
  const mode = useValue(session.mode)
  const { view } = session.editor
  const [words, setWords] = useState('')
  const [replacement, setReplacement] = useState('')
  const [caseSensitive, setCaseSensitive] = useState(false)
  const query = new SearchQuery({ search: words, replace: replacement, caseSensitive, literal: true })
  const { blocks, text } = outline.plain
  const hits = findHits(text, words, caseSensitive)
  const { from, to } = useEditorSelection(session.editor)
  const selected = { start: offsetAt(blocks, from), end: offsetAt(blocks, to) }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking takes the focus anew
  useEffect(() => {
    const { from, to } = view.state.selection
    const selected = view.state.doc.textBetween(from, to, '\n')
    if (selected && !selected.includes('\n') && selected.length < 100) setWords(selected)
    field.current?.focus()
    field.current?.select()
  }, [view, asked])
  useEffect(
    () => () => {
      if (!view.isDestroyed) view.dispatch(setSearchState(view.state.tr, new SearchQuery({ search: '' })))
    },
    [view],
  )
  useEffect(() => {
    const current = new SearchQuery({ search: words, replace: replacement, caseSensitive, literal: true })
    view.dispatch(setSearchState(view.state.tr, current))
  }, [view, words, replacement, caseSensitive])

  const run = (command: typeof findNext) => () => {
    if (!query.valid) return
    command(view.state, (transaction) => view.dispatch(replacingWords(transaction)), view)
    showSelection(view)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    const isInReplacement = event.target === replaceField.current
    if (event.key !== 'Enter' || (!isInReplacement && event.target !== field.current)) return
    event.preventDefault()
    if (event.shiftKey) run(findPrev)()
    else run(isInReplacement ? replaceNext : findNext)()
  }
  const startReplacing = () => {
    flushSync(() => session.mode.set('write'))
    replaceField.current?.focus()
  }
  // The button pressed may be gone or greyed then: the focus stays in the bar.
  const thenFind = (act: () => void) => () => {
    act()
    field.current?.focus()
  }
  const canReplace = mode === 'write' && hits.length > 0

  return (
    <search className="find-bar" aria-label="Find and replace" onKeyDown={onKeyDown}>
      <input
        ref={field}
        className="input"
        aria-label="Find"
        placeholder="Find"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <span className="find-count" role="status">
        {words === '' ? '' : hitsInWords(hits, words, selected)}
      </span>
      <IconButton size="small" icon="up" label="Previous" keys="Shift+Enter" onPress={run(findPrev)} />
      <IconButton size="small" icon="down" label="Next" keys="Enter" onPress={run(findNext)} />
      <Checkbox isSelected={caseSensitive} onChange={setCaseSensitive}>
        Match case
      </Checkbox>
      {mode === 'write' ? (
        <>
          <input
            ref={replaceField}
            className="input"
            aria-label="Replace with"
            placeholder="Replace with"
            value={replacement}
            onChange={(event) => setReplacement(event.currentTarget.value)}
          />
          <Button size="small" onPress={thenFind(run(replaceNext))} isDisabled={!canReplace}>
            Replace
          </Button>
          <Button size="small" onPress={thenFind(run(replaceAll))} isDisabled={!canReplace}>
            Replace all
          </Button>
        </>
      ) : (
        <Button size="small" onPress={startReplacing}>
          Replace…
        </Button>
      )}
      <IconButton size="small" icon="close" label="Close" keys="Esc" onPress={onClose} />
    </search>
  )
}
