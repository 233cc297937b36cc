import { manners } from '../../../core/model/annotation.ts'
import type { LedgerColumn } from '../../../core/model/ledger.ts'
import { requestOutcomes } from '../../../core/model/request.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { ChoiceList } from '../ui/ChoiceList.tsx'
import { outcomeLabel } from '../ui/outcome-label.ts'
import { StateChoices } from '../ui/StateChoices.tsx'
import { ChangedFilter } from './ChangedFilter.tsx'
import { withPart } from './filter-words.ts'
import { useFiltering } from './filtering.ts'

interface ColumnFilterProps {
  readonly column: LedgerColumn
}

const withoutSource = 'none'

/** Yes, no, or either: two boxes of which at most one is on. */
const eitherOf = (value: boolean | undefined): readonly ('with' | 'without')[] =>
  value === undefined ? [] : [value ? 'with' : 'without']
const eitherFrom = (chosen: readonly ('with' | 'without')[], before: boolean | undefined): boolean | undefined => {
  const now = chosen.find((choice) => (choice === 'with') !== before)
  return now === undefined ? (chosen.length === 0 ? undefined : before) : now === 'with'
}

/** What stands in the popover of a column's filter. */
export const ColumnFilter = ({ column }: ColumnFilterProps) => {
  const { filter, facets, onFilter } = useFiltering()
  switch (column) {
    case 'quote':
      return (
        <ChoiceList
          label="Kinds"
          choices={[
            { id: 'quote', label: 'Quotes' },
            { id: 'claim', label: 'Claims' },
          ]}
          chosen={filter.kinds ?? []}
          onChange={(kinds) => onFilter(withPart(filter, 'kinds', [...kinds]))}
        />
      )
    case 'source':
      return (
        <ChoiceList
          label="Sources"
          choices={(facets?.sources ?? []).map(({ id, name, count }) => ({
            id: id ?? withoutSource,
            label: id === null ? 'Without a source' : name,
            count,
          }))}
          chosen={(filter.sourceIds ?? []).map((id) => id ?? withoutSource)}
          onChange={(ids) =>
            onFilter(
              withPart(
                filter,
                'sourceIds',
                ids.map((id) => (id === withoutSource ? null : id)),
              ),
            )
          }
        />
      )
    case 'manner':
      return (
        <ChoiceList
          label="Manners"
          choices={manners.map((manner) => ({ id: manner, label: manner }))}
          chosen={filter.manners ?? []}
          onChange={(chosen) => onFilter(withPart(filter, 'manners', [...chosen]))}
        />
      )
    case 'cue':
      return (
        <ChoiceList
          label="Cues"
          isSingle
          choices={(facets?.cues ?? []).map((cue) => ({ id: cue, label: cue }))}
          chosen={filter.cue ? [filter.cue] : []}
          onChange={([cue]) => onFilter(withPart(filter, 'cue', cue))}
        />
      )
    case 'channel':
      return (
        <ChoiceList
          label="Channels"
          isSingle
          choices={(facets?.channels ?? []).map((channel) => ({ id: channel, label: channel }))}
          chosen={filter.channel ? [filter.channel] : []}
          onChange={([channel]) => onFilter(withPart(filter, 'channel', channel))}
        />
      )
    case 'state':
      return (
        <>
          <StateChoices
            chosen={filter.states ?? []}
            onChange={(states) => onFilter(withPart(filter, 'states', [...states]))}
          />
          <Checkbox
            className="filter-extra"
            isSelected={filter.detached === true}
            onChange={(isOn) => onFilter(withPart(filter, 'detached', isOn ? true : undefined))}
          >
            Detached only: their words left the copy
          </Checkbox>
        </>
      )
    case 'evidence':
      return (
        <ChoiceList
          label="Evidence"
          choices={[
            { id: 'with', label: 'With evidence' },
            { id: 'without', label: 'Without evidence' },
          ]}
          chosen={eitherOf(filter.hasEvidence)}
          onChange={(chosen) => onFilter(withPart(filter, 'hasEvidence', eitherFrom(chosen, filter.hasEvidence)))}
        />
      )
    case 'requests':
      return (
        <>
          <ChoiceList
            label="Requests"
            choices={[
              { id: 'with', label: 'With a request' },
              { id: 'without', label: 'Without a request' },
            ]}
            chosen={eitherOf(filter.hasRequests)}
            onChange={(chosen) => onFilter(withPart(filter, 'hasRequests', eitherFrom(chosen, filter.hasRequests)))}
          />
          <hr />
          <ChoiceList
            label="Outcomes"
            takesFocus={false}
            choices={requestOutcomes.map((outcome) => ({ id: outcome, label: outcomeLabel[outcome] }))}
            chosen={filter.requestOutcomes ?? []}
            onChange={(outcomes) => onFilter(withPart(filter, 'requestOutcomes', [...outcomes]))}
          />
        </>
      )
    case 'changed':
      return (
        <ChangedFilter
          value={filter.changedSince}
          onChange={(since) => onFilter(withPart(filter, 'changedSince', since))}
        />
      )
    case 'article':
      return null
  }
}
