import { isAttributable } from '../../../../core/model/annotation.ts'
import type { HeldRecords } from '../../../../core/model/apply-change.ts'
import { stateLook } from '../../ui/state-look.ts'
import type { MarkLook } from './annotation-marks.ts'

const hidden: MarkLook = { className: '', description: '' }

/** How the words of an annotation look: its kind, its state, and whether it is the one selected. */
export const lookOfMark = (records: HeldRecords, id: string, selectedId: string | null): MarkLook => {
  const annotation = records.removed.has(id) ? undefined : records.annotations.get(id)
  if (!annotation) return hidden
  const { kind, state, attribution } = annotation
  const statement = isAttributable(kind)
  const source = attribution.sourceId ? records.sources.get(attribution.sourceId)?.name : undefined
  const classes = [
    'annotation',
    kind,
    ...(statement ? [`state-${state}`] : []),
    ...(kind === 'quote' && !source ? ['unattributed'] : []),
    ...(id === selectedId ? ['selected'] : []),
  ]
  const said = statement ? [kind, stateLook[state].label, source ?? 'no source'] : [kind]
  return { className: classes.join(' '), description: said.join(', ') }
}
