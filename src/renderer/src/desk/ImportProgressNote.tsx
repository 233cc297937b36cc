import { ProgressBar } from 'react-aria-components'
import { Button } from '../ui/Button.tsx'
import { useBringIn } from './BringIn.tsx'

/** What is being brought in now, with a way to stop. How far a single file has got, nobody knows. */
export const ImportProgressNote = () => {
  const { progress, cancel } = useBringIn()
  if (!progress) return null
  const { done, total, name } = progress
  return (
    <div className="import-progress" role="status">
      <ProgressBar
        aria-label="Bringing in"
        value={done}
        maxValue={total}
        isIndeterminate={total === 1}
        className="progress"
      >
        {({ percentage = 0, isIndeterminate }) => (
          <>
            <span className="number">{isIndeterminate ? 'Reading' : `${done + 1} of ${total}`}</span>
            <span className="progress-track">
              {isIndeterminate ? <i className="is-going-on" /> : <i style={{ width: `${percentage}%` }} />}
            </span>
          </>
        )}
      </ProgressBar>
      <span className="truncate" title={name}>
        {name}
      </span>
      <Button size="small" onPress={cancel}>
        Cancel
      </Button>
    </div>
  )
}
