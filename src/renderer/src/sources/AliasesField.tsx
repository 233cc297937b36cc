import { type KeyboardEvent, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { messageOf } from '../ui/message-of.ts'
import { TextField } from '../ui/TextField.tsx'

interface AliasesFieldProps {
  readonly aliases: readonly string[]
  readonly onSave: (aliases: readonly string[]) => Promise<unknown>
}

/** Other names a source goes by. Enter or a comma adds what is typed; Backspace in the empty field takes the last away. */
export const AliasesField = ({ aliases, onSave }: AliasesFieldProps) => {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const save = (next: readonly string[]) => {
    setProblem('')
    onSave(next).then(
      () => setTyped(''),
      (error: unknown) => setProblem(messageOf(error)),
    )
  }
  const add = () => {
    const added = typed
      .split(',')
      .map((alias) => alias.trim().slice(0, 500))
      .filter((alias) => alias !== '' && !aliases.includes(alias))
    if (added.length > 0) save([...aliases, ...new Set(added)])
    else setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && typed === '' && aliases.length > 0) save(aliases.slice(0, -1))
    else if (event.key === 'Escape') setTyped('')
  }
  return (
    <div className="aliases is-wide">
      <TextField
        label="Aliases"
        value={typed}
        onChange={setTyped}
        onKeyDown={onKeyDown}
        onBlur={add}
        placeholder="Add a name it goes by"
        {...(problem ? { error: problem } : {})}
      />
      {aliases.length > 0 ? (
        <ul className="alias-chips" aria-label="Aliases">
          {aliases.map((alias) => (
            <li key={alias} className="chip">
              <span className="chip-text" title={alias}>
                {alias}
              </span>
              <Button
                tone="quiet"
                size="small"
                className="icon-button"
                aria-label={`Take the alias away: ${alias}`}
                onPress={() => save(aliases.filter((other) => other !== alias))}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
