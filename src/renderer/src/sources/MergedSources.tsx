import type { Source } from '../../../core/model/source.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { kindLook, roleOf } from '../ui/source-look.ts'
import { useMerge } from './use-merge.ts'

interface MergedSourcesProps {
  readonly merged: readonly Source[]
  readonly into: Source
}

/** The sources that were merged into one, each to be taken apart again. */
export const MergedSources = ({ merged, into }: MergedSourcesProps) => {
  const { unmerge } = useMerge()
  if (merged.length === 0) return null
  return (
    <section aria-labelledby="source-merged">
      <h3 id="source-merged">Merged into it</h3>
      <ul className="merged-list">
        {merged.map((source) => (
          <li key={source.id}>
            <Icon name={kindLook[source.kind].icon} />
            <span>
              <b>{source.name}</b>
              <small className="soft">{roleOf(source)}</small>
            </span>
            <Button size="small" aria-label={`Take apart: ${source.name}`} onPress={() => void unmerge(source, into)}>
              Take apart
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
