import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { messageOf } from './message-of.ts'

interface ErrorNoteProps {
  readonly error: unknown
  readonly onRetry?: () => void
}

/** Says what happened and what was kept, with a way to try again. */
export const ErrorNote = ({ error, onRetry }: ErrorNoteProps) => (
  <div className="error-note" role="alert">
    <Icon name="alert" />
    <p>{messageOf(error)}</p>
    {onRetry ? (
      <Button size="small" onPress={onRetry}>
        Try again
      </Button>
    ) : null}
  </div>
)
