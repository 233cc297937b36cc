import { type FormEvent, useId, useState } from 'react'
import { shownFrom } from '../../../../core/model/suggestion.ts'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/counted.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Ghost } from './ghost.ts'
import { certaintyOf } from './ghost-facts.ts'

interface AcceptAboveDialogProps {
  readonly left: readonly Ghost[]
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onAccept: (ghosts: readonly Ghost[]) => void
}

/** At first only what is very likely is taken. */
const usualScore = 80

const inWords = (ghosts: readonly Ghost[]): string => {
  const count = (kind: Ghost['kind']): number => ghosts.filter((ghost) => ghost.kind === kind).length
  const parts = [
    count('quote') > 0 && counted(count('quote'), 'quote'),
    count('claim') > 0 && counted(count('claim'), 'claim'),
    count('not a quote') > 0 && `${count('not a quote')} not a quote`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts.join(', ') : 'none'
}

/** Accepts everything the text makes sure enough, as one undo step. */
export const AcceptAboveDialog = ({ left, isOpen, onClose, onAccept }: AcceptAboveDialogProps) => {
  const id = useId()
  const [percent, setPercent] = useState(usualScore)
  const taken = left.filter(({ score }) => score * 100 >= percent)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (taken.length === 0) return
    onClose()
    onAccept(taken)
  }
  return (
    <Dialog title="Accept all above a score" size="small" isOpen={isOpen} onOpenChange={onClose}>
      <form className="accept-above" onSubmit={submit}>
        <label className="label" htmlFor={id}>
          Score at least
        </label>
        <input
          id={id}
          type="range"
          autoFocus
          min={shownFrom * 100}
          max={100}
          step={1}
          value={percent}
          aria-valuetext={`${percent} of 100, ${certaintyOf(percent / 100)}`}
          onChange={(event) => setPercent(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') submit(event)
          }}
        />
        <output htmlFor={id}>
          {percent} of 100: {certaintyOf(percent / 100)}
          <b>
            {taken.length} of {counted(left.length, 'suggestion')}: {inWords(taken)}
          </b>
        </output>
        <div className="form-end">
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="go" type="submit" isDisabled={taken.length === 0}>
            Accept {taken.length}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
