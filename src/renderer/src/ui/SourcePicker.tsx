import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import type { Output } from '../../../core/api.ts'
import type { Source } from '../../../core/model/source.ts'
import type { SourceProposal } from '../../../core/model/suggestion.ts'
import type { SourceCandidate } from '../../../core/suggest/source-candidate.ts'
import { sortKey } from '../../../core/text/sort-key.ts'
import { useCall } from '../api/use-client.tsx'
import { ActiveOption } from './ActiveOption.tsx'
import { Icon } from './Icon.tsx'
import { SourceLine } from './SourceLine.tsx'
import { roleOf } from './source-look.ts'
import { useActiveOption } from './use-active-option.ts'
import { useDebounced } from './use-debounced.ts'

interface SourcePickerProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Source | null
  readonly onPick: (source: Source) => void
  /** Makes a source of the typed name; without it, only known sources can be taken. */
  readonly onCreate?: (name: string) => void
  /** Whom the copy names: offered first while nothing is typed. */
  readonly candidates?: readonly SourceCandidate[]
  /** Makes a source of a candidate that is new; without it, only known candidates are offered. */
  readonly onPropose?: (proposal: SourceProposal) => void
  /** Escape was pressed. */
  readonly onLeave?: () => void
  readonly autoFocus?: boolean
  /** While nothing is chosen, the list opens with the focus, with the sources used last on top. */
  readonly opensWhenEmpty?: boolean
  readonly placeholder?: string
  /** A source that cannot be taken. */
  readonly exceptId?: string
}

type Match = Output<'sources.match'>[number]

/** A source that is known, one the copy proposes, or a typed name. */
type Entry = Match | SourceProposal | string

const noCandidates: readonly SourceCandidate[] = []
const fits = (name: string, typed: string): boolean => sortKey(name).includes(sortKey(typed))
const created = (who: SourceProposal | string) =>
  typeof who === 'string'
    ? { key: 'typed', name: who, role: '' }
    : { key: `proposed ${who.name}`, name: who.name, role: roleOf(who) }

const noMatches: readonly Match[] = []
const shown = 12

/**
 * Finds a source by name, alias, function or affiliation while one types. The best match is the one Enter takes; Enter
 * waits for the answer to what stands in the field, so that it never takes a match of earlier letters.
 */
export const SourcePicker = (props: SourcePickerProps) => {
  const {
    label,
    hideLabel,
    value,
    onPick,
    onCreate,
    onPropose,
    onLeave,
    autoFocus,
    placeholder,
    exceptId,
    opensWhenEmpty,
  } = props
  const candidates = props.candidates ?? noCandidates
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [takeNext, setTakeNext] = useState(false)
  const text = (typed ?? '').trim().slice(0, 200)
  const asked = useDebounced(text, 50)
  const answer = useCall('sources.match', { text: asked, limit: shown }, { enabled: isOpen })
  const isFresh = asked === text && answer.isSuccess && !answer.isPlaceholderData
  const offered = candidates.flatMap((each) => (each.name === 'known' ? [each.source] : []))
  const found = (answer.data ?? noMatches).filter(({ source }) => source.id !== exceptId)
  const isOffered = (id: string): boolean => text === '' && offered.some((source) => source.id === id)
  const matches = [
    ...(text === '' ? offered.map((source) => ({ source, via: '' })) : []),
    ...found.filter(({ source }) => !isOffered(source.id)),
  ]
  const proposals = onPropose
    ? candidates.flatMap((each) => (each.name === 'new' && fits(each.proposal.name, text) ? [each.proposal] : []))
    : []
  const isProposed = proposals.some(({ name }) => sortKey(name) === sortKey(text))
  const canCreate = onCreate !== undefined && text !== '' && !isProposed
  // Whom the copy names comes first while nothing is typed; after that, whom the registry knows.
  const entries: readonly Entry[] = [
    ...(text === '' ? proposals : []),
    ...matches,
    ...(text === '' ? [] : proposals),
    ...(canCreate ? [text] : []),
  ]
  const count = entries.length
  const { active, setActive, onMoveKey } = useActiveOption(count, text)

  const close = () => {
    setOpen(false)
    setTyped(null)
    setTakeNext(false)
  }
  // Bringing the field into view scrolls, and a scroll closes the list.
  const openAfterScroll = () =>
    requestAnimationFrame(() => {
      if (document.activeElement === field.current) setOpen(true)
    })
  const take = (index: number) => {
    const entry = entries[index]
    if (entry === undefined) return
    if (typeof entry === 'string') onCreate?.(entry)
    else if ('source' in entry) onPick(entry.source)
    else onPropose?.(entry)
    close()
  }

  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  useEffect(() => {
    if (takeNext && isFresh) {
      setTakeNext(false)
      take(active)
      if (document.activeElement !== field.current) close()
    }
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && !isOpen) {
      event.preventDefault()
      setOpen(true)
    } else if (isOpen && onMoveKey(event)) {
      return
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      event.stopPropagation()
      if (isFresh) take(active)
      else setTakeNext(true)
    } else if (event.key === 'Escape' && (isOpen || onLeave)) {
      event.preventDefault()
      event.stopPropagation()
      close()
      onLeave?.()
    }
  }

  const optionId = (index: number) => `${id}-${index}`
  const option = (index: number) => ({
    id: optionId(index),
    isActive: index === active,
    onHover: () => setActive(index),
    onTake: () => take(index),
  })
  return (
    <div className="field source-picker">
      <label className={hideLabel ? 'visually-hidden' : 'label'} htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className="input"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && count > 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder ?? 'Name, alias, function or affiliation'}
        value={typed ?? value?.name ?? ''}
        onFocus={(event) => {
          event.currentTarget.select()
          if (opensWhenEmpty && !value) openAfterScroll()
        }}
        onClick={() => setOpen(true)}
        // Who presses Enter and goes on at once has chosen all the same.
        onBlur={() => {
          if (!takeNext) close()
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      <Popover
        className="popover source-popover"
        triggerRef={field}
        isOpen={isOpen && (count > 0 || isFresh)}
        // A scroll closes it. Who is still in the field, and may have typed on, gets it back.
        onOpenChange={(opens) => {
          setOpen(opens)
          if (!opens) openAfterScroll()
        }}
        isNonModal
        placement="bottom start"
        aria-label={`${label}: matches`}
      >
        <div id={`${id}-list`} role="listbox" aria-label={label} aria-busy={!isFresh} className="list-box">
          {entries.map((entry, index) => {
            if (typeof entry === 'object' && 'source' in entry)
              return (
                <ActiveOption key={entry.source.id} {...option(index)}>
                  <SourceLine source={entry.source} via={entry.via} />
                </ActiveOption>
              )
            const { key, name, role } = created(entry)
            return (
              <ActiveOption key={key} {...option(index)} className="source-create">
                <Icon name="add" />
                <span className="option-text">
                  Create “{name}”{role ? <span className="source-role">{role}</span> : null}
                </span>
              </ActiveOption>
            )
          })}
          {count === 0 ? (
            <p className="list-note">{text ? 'No source fits.' : 'No sources yet. Type a name.'}</p>
          ) : null}
        </div>
      </Popover>
    </div>
  )
}
