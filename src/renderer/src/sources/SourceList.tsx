import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { type SourceKind, sourceKinds } from '../../../core/model/source.ts'
import { Button } from '../ui/Button.tsx'
import { ChoiceList } from '../ui/ChoiceList.tsx'
import { classes } from '../ui/classes.ts'
import { counted } from '../ui/counted.ts'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { FilterButton } from '../ui/FilterButton.tsx'
import { Grid, GridCell, GridRow } from '../ui/Grid.tsx'
import { Icon } from '../ui/Icon.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { kindLook, roleOf } from '../ui/source-look.ts'
import { useActiveRow } from '../ui/use-active-row.ts'
import { useDebounced } from '../ui/use-debounced.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { VirtualRows } from '../ui/VirtualRows.tsx'
import { type ListedSource, useSources } from './use-sources.ts'

const rowHeight = 52
const pageRows = 10
const typingPause = 120

const SourceItem = ({ listed: { source, statements, articles } }: { readonly listed: ListedSource }) => (
  <>
    <GridCell className="source-item-name">
      <Icon name={kindLook[source.kind].icon} />
      <span className="truncate" title={source.name}>
        {source.name}
      </span>
      {source.protected ? (
        <span className="protected-mark">
          <Icon name="shield" />
          <span className="visually-hidden">Protected</span>
        </span>
      ) : null}
    </GridCell>
    <GridCell className="number soft" title={`${counted(statements, 'statement')} in ${counted(articles, 'article')}`}>
      {statements}
    </GridCell>
    <GridCell className="source-item-role truncate" title={roleOf(source)}>
      {roleOf(source) || kindLook[source.kind].label}
    </GridCell>
  </>
)

interface SourceListProps {
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
}

/** All sources, to be narrowed by words and kinds. The arrow keys show the page of each. */
export const SourceList = ({ chosenId, onChoose }: SourceListProps) => {
  const id = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [kinds, setKinds] = useState<readonly SourceKind[]>([])
  const sources = useSources({ text: useDebounced(text, typingPause).trim(), kinds })
  const { total, rowAt } = sources
  const chooseAt = (index: number) => {
    const listed = rowAt(index)
    if (listed) onChoose(listed.source.id)
  }
  const { active, setActive, onMoveKey } = useActiveRow({
    pages: sources,
    idOf: ({ source }) => source.id,
    pageRows,
    onMove: (index) => {
      sources.scrollTo(index)
      chooseAt(index)
    },
  })
  useShortcut('/', () => field.current?.focus())
  const hasRows = total > 0
  useFirstFocus(scroll, hasRows)
  const onKeyDown = (event: KeyboardEvent) => {
    if (onMoveKey(event) === null && event.key === 'Enter') chooseAt(active)
  }
  const isNarrowed = text.trim() !== '' || kinds.length > 0
  return (
    <>
      <div className="article-filters">
        <SearchField label="Filter sources" value={text} onChange={setText} inputRef={field} />
        <FilterButton label="Kind" value={kinds.join(', ')} text={kinds.length > 0 ? String(kinds.length) : ''}>
          <ChoiceList
            label="Kinds"
            choices={sourceKinds.map((kind) => ({
              id: kind,
              label: kindLook[kind].label,
              icon: <Icon name={kindLook[kind].icon} />,
            }))}
            chosen={kinds}
            onChange={setKinds}
          />
        </FilterButton>
      </div>
      <p className="list-count faint number" role="status">
        {counted(total, 'source')}
      </p>
      {sources.error ? <ErrorNote error={sources.error} onRetry={sources.retry} /> : null}
      <Grid
        ref={scroll}
        label="Sources"
        rowCount={total}
        activeId={hasRows ? `${id}-${active}` : undefined}
        className="grid source-rows"
        onKeyDown={onKeyDown}
      >
        <VirtualRows
          pages={sources}
          scroll={scroll}
          rowHeight={rowHeight}
          render={(index) => {
            const listed = rowAt(index)
            const isChosen = listed?.source.id === chosenId
            return (
              <GridRow
                id={`${id}-${index}`}
                row={index + 1}
                isSelected={isChosen}
                className={classes('source-item grid-row', isChosen && 'is-chosen', index === active && 'is-active')}
                onClick={() => {
                  setActive(index)
                  chooseAt(index)
                }}
              >
                {listed ? <SourceItem listed={listed} /> : null}
              </GridRow>
            )
          }}
        />
        {hasRows || sources.isPending ? null : (
          <div className="article-list-note">
            <p>{isNarrowed ? 'No source fits.' : 'No sources yet. They are made when you attribute a quote.'}</p>
            {isNarrowed ? (
              <Button
                size="small"
                onPress={() => {
                  setText('')
                  setKinds([])
                }}
              >
                Show all
              </Button>
            ) : null}
          </div>
        )}
      </Grid>
    </>
  )
}
