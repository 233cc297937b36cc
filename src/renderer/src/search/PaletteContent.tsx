import { Fragment, type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useCall } from '../api/use-client.tsx'
import { useNavigation } from '../navigation.tsx'
import { ActiveOption } from '../ui/ActiveOption.tsx'
import { classes } from '../ui/classes.ts'
import { type Command, useRegisteredCommands } from '../ui/commands.ts'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { useActiveOption } from '../ui/use-active-option.ts'
import { useDebounced } from '../ui/use-debounced.ts'
import { type Hit, hitsOf } from './search-hits.tsx'

const typingPause = 150
const hitsPerGroup = 6
const commandsBeside = 4
const noHits: readonly Hit[] = []

const commandHit = ({ id, label, keys, run }: Command): Hit => ({
  id,
  group: 'Commands',
  icon: <Icon name="forward" />,
  main: label,
  keys,
  run,
})

const fits = (command: Command, text: string): boolean =>
  text
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => command.label.toLocaleLowerCase().includes(word))

/** The field, the hits below it by group, and the keys. Only answers to what stands in the field are shown as hits. */
export const PaletteContent = ({ onClose }: { readonly onClose: () => void }) => {
  const id = useId()
  const { open } = useNavigation()
  const commands = useRegisteredCommands()
  const [typed, setTyped] = useState('')
  const wantsCommands = typed.startsWith('>')
  const text = (wantsCommands ? typed.slice(1) : typed).trim().slice(0, 200)
  const asked = useDebounced(text, typingPause)
  const searches = asked !== '' && !wantsCommands
  const answer = useCall('search.everything', { text: asked, limit: hitsPerGroup }, { enabled: searches })
  const isFresh = !searches || (asked === text && !answer.isPlaceholderData && !answer.isPending)

  const fitting = commands.filter((command) => fits(command, text)).map(commandHit)
  const found = searches && answer.data ? hitsOf(answer.data, open) : noHits
  const hits = wantsCommands || text === '' ? fitting : [...found, ...fitting.slice(0, commandsBeside)]
  const { active, setActive, onMoveKey } = useActiveOption(hits.length, wantsCommands ? typed : asked)
  const isAnswered = wantsCommands || (asked === text && isFresh)
  const [takeNext, setTakeNext] = useState(false)

  const take = (hit: Hit | undefined) => {
    if (!hit) return
    onClose()
    hit.run()
  }
  // Enter waits for the answer to what stands in the field, so that it never takes a hit of earlier letters.
  useEffect(() => {
    if (!takeNext || !isAnswered) return
    setTakeNext(false)
    take(hits[active])
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (onMoveKey(event)) return
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      setTakeNext(true)
    }
  }
  const optionId = (index: number) => `${id}-${index}`
  return (
    <>
      <div className="palette-field">
        <Icon name="search" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette was asked for to type into it
          autoFocus
          role="combobox"
          aria-label="Search articles, quotes and sources"
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={hits.length > 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Search articles, quotes and sources; > for commands"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setTakeNext(false)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label="Found" className="list-box palette-list">
        {answer.error && searches ? <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} /> : null}
        {hits.map((hit, index) => (
          <Fragment key={`${hit.group}${hit.id}`}>
            {hit.group === hits[index - 1]?.group ? null : (
              <div className="palette-group" role="presentation">
                {hit.group}
              </div>
            )}
            <ActiveOption
              id={optionId(index)}
              isActive={index === active}
              onHover={() => setActive(index)}
              onTake={() => take(hit)}
            >
              {hit.icon}
              <span className="option-text">
                <span className={classes('palette-main', hit.isCopy && 'is-copy')}>{hit.main}</span>
                {hit.detail ? <span className="palette-detail truncate">{hit.detail}</span> : null}
              </span>
              {hit.keys ? <Kbd keys={hit.keys} /> : null}
            </ActiveOption>
          </Fragment>
        ))}
        {hits.length === 0 && isFresh && text !== '' && asked === text && !answer.error ? (
          <p className="palette-note">
            {wantsCommands
              ? 'No command fits.'
              : `Nothing found for “${text}”. Accents and endings do not matter; try fewer words.`}
          </p>
        ) : null}
      </div>
      <footer className="palette-foot">
        <span>
          <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> move
        </span>
        <span>
          <Kbd keys="Enter" /> open at the place
        </span>
        <span>
          <Kbd keys=">" /> commands
        </span>
        <span>
          <Kbd keys="Escape" /> close
        </span>
      </footer>
    </>
  )
}
