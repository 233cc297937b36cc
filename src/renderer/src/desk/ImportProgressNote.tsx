import { ProgressBar } from 'react-aria-components'
import { importStepInWords } from '../../../core/model/import-step.ts'
import { Button } from '../ui/Button.tsx'
import { useBringIn } from './BringIn.tsx'

/** What is being brought in now and how far it has got, with a way to stop. */
export const ImportProgressNote = () => {
  const { progress, reached, cancel } = useBringIn()
  if (!progress) return null
  const { done, total, name } = progress
  const step = reached ? importStepInWords(reached.step) : 'Opening'
  const doing = total === 1 ? step : `${done + 1} of ${total}: ${step}`
  const reachedOfAll = done + (reached?.share ?? 0)
  const percent = `${Math.round((reachedOfAll / total) * 100)} %`
  return (
    <div className="import-progress" role="status">
      <span className="truncate">{doing}</span>
      {/* Read out with the bar; as text it would be read out with each change. */}
      <span className="number" aria-hidden="true">
        {percent}
      </span>
      <ProgressBar
        aria-label="Bringing in"
        value={reachedOfAll}
        maxValue={total}
        valueLabel={`${doing}, ${percent}`}
        className="progress"
      >
        {({ percentage = 0 }) => (
          <span className="progress-track">
            <i style={{ width: `${percentage}%` }} />
          </span>
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
