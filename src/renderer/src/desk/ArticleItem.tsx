import type { DeskItem } from '../../../core/api.ts'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { dayHeading, fullInstant, timeOfDay } from '../ui/format-time.ts'
import { GridCell, GridRow } from '../ui/Grid.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'
import { countsInWords, Meter } from '../ui/Meter.tsx'
import { ClearanceOfItem } from './ClearanceOfItem.tsx'
import { clearanceInWords, standingOf, taggedIn, titleOf } from './article-standing.ts'

interface ArticleItemProps {
  readonly id: string
  /** undefined while it is on its way. */
  readonly item: DeskItem | undefined
  readonly index: number
  readonly isActive: boolean
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onRemove: () => void
}

const nameOf = (item: DeskItem): string =>
  [
    titleOf(item),
    `changed ${dayHeading(item.changedAt)} ${timeOfDay(item.changedAt)}`,
    countsInWords(item.states) || 'nothing tagged yet',
    ...clearanceInWords(item),
  ].join(', ')

/** An article on the desk: headline, slug, when it was changed, what it still wants, and its states as a bar. */
export const ArticleItem = ({ id, item, index, isActive, isOpen, onOpen, onRemove }: ArticleItemProps) => {
  if (!item) return <GridRow id={id} row={index + 1} className="article-item is-loading" />
  const title = titleOf(item)
  return (
    <GridRow
      id={id}
      row={index + 1}
      isSelected={isOpen}
      label={nameOf(item)}
      className={classes('article-item', isOpen && 'is-open', isActive && 'is-active')}
      onClick={onOpen}
    >
      <GridCell className="article-item-main">
        <span className={classes('article-title', !item.headline && 'is-opening')} title={title}>
          {title}
        </span>
        <span className="article-meta">
          {item.slug ? (
            <span className="truncate" title={item.slug}>
              {item.slug}
            </span>
          ) : null}
          <span className="number" title={fullInstant(item.changedAt)}>
            {timeOfDay(item.changedAt)}
          </span>
          {item.findings ? <ClearanceOfItem item={item} /> : <span className="truncate">{standingOf(item)}</span>}
        </span>
        {taggedIn(item) > 0 ? <Meter counts={item.states} /> : null}
      </GridCell>
      {/* A click on the menu is not one on the article. */}
      <GridCell className="article-item-menu" onClick={(event) => event.stopPropagation()}>
        <Menu
          label={`Actions for ${title}`}
          placement="bottom end"
          entries={[
            { id: 'open', label: 'Open', icon: 'article', keys: 'Enter', run: onOpen },
            { id: 'remove', label: 'Remove', icon: 'trash', keys: 'Delete', tone: 'danger', run: onRemove },
          ]}
        >
          <Button
            tone="quiet"
            size="small"
            className="icon-button"
            aria-label={`Actions for ${title}`}
            excludeFromTabOrder
          >
            <Icon name="more" />
          </Button>
        </Menu>
      </GridCell>
    </GridRow>
  )
}
