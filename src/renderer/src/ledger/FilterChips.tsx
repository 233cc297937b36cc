import type { LedgerFilter } from '../../../core/model/ledger.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { filterWords, type NameOfSource, withPart } from './filter-words.ts'

interface FilterChipsProps {
  readonly filter: LedgerFilter
  readonly nameOfSource: NameOfSource
  readonly onChange: (filter: LedgerFilter) => void
}

/** The active filters, each with a way to take it away. */
export const FilterChips = ({ filter, nameOfSource, onChange }: FilterChipsProps) => {
  const active = filterWords(filter, nameOfSource)
  if (active.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons that belong together
    <div className="filter-chips" role="group" aria-label="Active filters">
      {active.map(({ part, words }) => (
        <span key={part} className="chip">
          <span className="chip-text" title={words}>
            {words}
          </span>
          <Button
            tone="quiet"
            size="small"
            className="icon-button"
            aria-label={`Take the filter away: ${words}`}
            onPress={() => onChange(withPart(filter, part, undefined))}
          >
            <Icon name="close" />
          </Button>
        </span>
      ))}
      <Button
        tone="quiet"
        size="small"
        onPress={() => onChange(filter.articleId ? { articleId: filter.articleId } : {})}
      >
        Clear all
      </Button>
    </div>
  )
}
