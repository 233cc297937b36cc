import { useEffect, useState } from 'react'
import { ToggleButton, ToggleButtonGroup, Toolbar as AriaToolbar } from 'react-aria-components'
import { Kbd } from '../ui/Kbd.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'
import { LinkDialog } from './editor/LinkDialog.tsx'
import { type FormatId, formats, isActive, toggleFormat } from './editor/formats.ts'
import { actionTable, type ActionId } from './keys/action-table.ts'
import type { ArticleActions } from './keys/article-actions.ts'
import type { Mode } from './editor/annotate-mode.ts'
import type { ArticleSession } from './session/article-session.ts'
import { useValue } from './session/value.ts'

interface ToolbarProps {
  readonly session: ArticleSession
  readonly actions: ArticleActions
}

const tagButtons: readonly (readonly [ActionId, string])[] = [
  ['tag.quote', 'Quote'],
  ['tag.claim', 'Claim'],
  ['tag.mention', 'Mention'],
  ['tag.cue', 'Cue'],
  ['tag.note', 'Note'],
]

const TagTools = ({ session, actions }: ToolbarProps) => {
  const selectedId = useValue(session.selectedId)
  const { annotations, removed } = useValue(session.records)
  const isSelected = selectedId !== null && annotations.has(selectedId) && !removed.has(selectedId)
  const extra: readonly (readonly [ActionId, string])[] = [
    // Selecting the words of a further piece with the mouse takes the selection from the quote: the last one counts.
    ...(session.lastStatementId() ? ([['piece', 'Add piece']] as const) : []),
    ...(isSelected ? ([['untag', 'Remove tag']] as const) : []),
    ['untagged', 'Next untagged'],
  ]
  return [...tagButtons, ...extra].map(([id, label]) => (
    <Tooltip key={id} text={actionTable[id].label} keys={actionTable[id].keys[0]}>
      <Button size="small" tone="quiet" onPress={actions[id]} preventFocusOnPress>
        {label} <Kbd keys={actionTable[id].keys[0]} />
      </Button>
    </Tooltip>
  ))
}

/** Which formats hold at the caret, read when a frame is drawn and not per key. */
const useActiveFormats = (session: ArticleSession): ReadonlySet<FormatId> => {
  const [active, setActive] = useState<ReadonlySet<FormatId>>(new Set())
  useEffect(() => {
    let frame = 0
    const read = () => {
      frame = 0
      const now = formats.filter(({ id }) => isActive(session.editor, id)).map(({ id }) => id)
      setActive((before) => (now.length === before.size && now.every((id) => before.has(id)) ? before : new Set(now)))
    }
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(read)
    }
    ask()
    session.editor.on('transaction', ask)
    return () => {
      cancelAnimationFrame(frame)
      session.editor.off('transaction', ask)
    }
  }, [session])
  return active
}

const FormatTools = ({ session }: { readonly session: ArticleSession }) => {
  const active = useActiveFormats(session)
  const [isLinking, setLinking] = useState(false)
  return (
    <>
      {formats.map(({ id, label, sign, keys }) => (
        <Tooltip key={id} text={label} keys={keys}>
          <ToggleButton
            className={`button button-quiet is-small format-${id}`}
            aria-label={label}
            isSelected={active.has(id)}
            preventFocusOnPress
            onPress={() => (id === 'link' ? setLinking(true) : toggleFormat(session.editor, id))}
          >
            {sign}
          </ToggleButton>
        </Tooltip>
      ))}
      {isLinking ? <LinkDialog editor={session.editor} onClose={() => setLinking(false)} /> : null}
    </>
  )
}

/** The row above the copy: the mode, and its tools. */
export const Toolbar = ({ session, actions }: ToolbarProps) => {
  const mode = useValue(session.mode)
  return (
    <div className="toolbar">
      <ToggleButtonGroup
        className="mode-switch"
        aria-label="Mode"
        disallowEmptySelection
        selectedKeys={[mode]}
        onSelectionChange={(keys) => {
          const next = [...keys][0] as Mode | undefined
          if (!next) return
          session.mode.set(next)
          session.editor.view.focus()
        }}
      >
        <ToggleButton id="annotate">Annotate</ToggleButton>
        <ToggleButton id="write">Write</ToggleButton>
      </ToggleButtonGroup>
      <AriaToolbar className="tools" aria-label={mode === 'annotate' ? 'Tags' : 'Text'}>
        {mode === 'annotate' ? <TagTools session={session} actions={actions} /> : <FormatTools session={session} />}
      </AriaToolbar>
      <div className="toolbar-end">
        <IconButton
          size="small"
          icon="undo"
          label={actionTable.undo.label}
          keys={actionTable.undo.keys[0]}
          onPress={actions.undo}
          preventFocusOnPress
        />
        <IconButton
          size="small"
          icon="search"
          label={actionTable.find.label}
          keys={actionTable.find.keys[0]}
          onPress={actions.find}
        />
      </div>
    </div>
  )
}
