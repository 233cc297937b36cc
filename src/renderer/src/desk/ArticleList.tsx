import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { ConfirmationState } from '../../../core/model/state.ts'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../ui/Button.tsx'
import { ChoiceList } from '../ui/ChoiceList.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { FilterButton } from '../ui/FilterButton.tsx'
import { dayHeading } from '../ui/format-time.ts'
import { Grid } from '../ui/Grid.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { StateChoices } from '../ui/StateChoices.tsx'
import { useActiveRow } from '../ui/use-active-row.ts'
import { useDebounced } from '../ui/use-debounced.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { VirtualRows } from '../ui/VirtualRows.tsx'
import { ArticleItem } from './ArticleItem.tsx'
import { titleOf } from './article-standing.ts'
import { ExportManyDialog } from './ExportManyDialog.tsx'
import { type ClearanceFilter, useArticles } from './use-articles.ts'
import { useRemoveArticle } from './use-remove-article.ts'

const rowHeight = 74
const pageRows = 6
const typingPause = 120
const clearanceChoices = [
  { id: 'cleared', label: 'Cleared' },
  { id: 'not cleared', label: 'Not cleared' },
] as const

/** The articles of the desk by day, to be narrowed by words and states. */
export const ArticleList = () => {
  const { opened, open } = useNavigation()
  const remove = useRemoveArticle()
  const id = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [states, setStates] = useState<readonly ConfirmationState[]>([])
  const [clearance, setClearance] = useState<ClearanceFilter>('any')
  const [isExporting, setExporting] = useState(false)
  const articles = useArticles({ text: useDebounced(text, typingPause).trim(), states, clearance })
  const { total, rowAt } = articles
  const { active, setActive, onMoveKey } = useActiveRow({
    pages: articles,
    idOf: (item) => item.id,
    pageRows,
    onMove: articles.scrollTo,
  })
  useShortcut('/', () => field.current?.focus(), { isOn: opened.name === 'desk' })
  const openId = opened.name === 'article' ? opened.id : null
  const isNarrowed = text.trim() !== '' || states.length > 0 || clearance !== 'any'

  const openAt = (index: number) => {
    const item = rowAt(index)
    if (!item) return
    setActive(index)
    open({ name: 'article', id: item.id })
  }
  const removeAt = (index: number) => {
    const item = rowAt(index)
    if (item) void remove(item.id, titleOf(item))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (onMoveKey(event) !== null) return
    if (event.key === 'Enter') openAt(active)
    if (event.key === 'Delete') removeAt(active)
  }
  const startsDay = (index: number): boolean => {
    const item = rowAt(index)
    if (!item) return false
    const before = rowAt(index - 1)
    return index === 0 || (before !== undefined && dayHeading(before.changedAt) !== dayHeading(item.changedAt))
  }

  return (
    <section className="article-list" aria-label="Articles">
      <div className="article-filters">
        <SearchField label="Filter articles" value={text} onChange={setText} inputRef={field} />
        <FilterButton label="State" value={states.join(', ')} text={states.length > 0 ? String(states.length) : ''}>
          <StateChoices chosen={states} onChange={setStates} />
        </FilterButton>
        <FilterButton label="Clearance" icon="check" value={clearance === 'any' ? '' : clearance}>
          <ChoiceList
            label="Clearance"
            choices={clearanceChoices}
            chosen={clearance === 'any' ? [] : [clearance]}
            isSingle
            onChange={([chosen]) => setClearance(chosen ?? 'any')}
          />
        </FilterButton>
        <IconButton
          icon="export"
          label="Export these articles…"
          isDisabled={total === 0}
          onPress={() => setExporting(true)}
        />
      </div>
      {isExporting ? (
        <ExportManyDialog
          filter={{ text: text.trim(), states: [...states], clearance }}
          total={total}
          onClose={() => setExporting(false)}
        />
      ) : null}
      {articles.error ? <ErrorNote error={articles.error} onRetry={articles.retry} /> : null}
      {total === 0 && !articles.isPending && !articles.error ? (
        <div className="article-list-note">
          <p>{isNarrowed ? 'No article fits.' : 'No articles yet.'}</p>
          {isNarrowed ? (
            <Button
              size="small"
              onPress={() => {
                setText('')
                setStates([])
                setClearance('any')
              }}
            >
              Show all
            </Button>
          ) : null}
        </div>
      ) : null}
      <Grid
        ref={scroll}
        label="Articles"
        rowCount={total}
        activeId={total > 0 ? `${id}-${active}` : undefined}
        className="article-rows"
        onKeyDown={onKeyDown}
      >
        <VirtualRows
          pages={articles}
          scroll={scroll}
          rowHeight={rowHeight}
          isMeasured
          render={(index) => {
            const item = rowAt(index)
            return (
              <>
                {item && startsDay(index) ? <div className="day-heading">{dayHeading(item.changedAt)}</div> : null}
                <ArticleItem
                  id={`${id}-${index}`}
                  item={item}
                  index={index}
                  isActive={index === active}
                  isOpen={item !== undefined && item.id === openId}
                  onOpen={() => openAt(index)}
                  onRemove={() => removeAt(index)}
                />
              </>
            )
          }}
        />
      </Grid>
    </section>
  )
}
