import { useState } from 'react'
import type { AnnotationFields } from '../../../core/model/annotation.ts'
import type { Change } from '../../../core/model/change.ts'
import type { LedgerRow } from '../../../core/model/ledger.ts'
import { newSourceFields, type Source } from '../../../core/model/source.ts'
import type { ConfirmationState } from '../../../core/model/state.ts'
import { useApply } from '../ui/use-apply.ts'
import { stateLook } from '../ui/state-look.ts'
import { rowsInWords } from './rows-in-words.ts'
import type { useSelection } from './use-selection.ts'

/** Whom rows are attributed to: a source that exists, or the name of one to be made. */
export type Target = { readonly source: Source } | { readonly newName: string }

interface Description {
  readonly reason: string
  /** What was done, in the past tense. */
  readonly done: string
  /** Changes that come before those of the rows. */
  readonly first?: readonly Change[]
  /** The rows' source from then on. */
  readonly sourceName?: string
}

const changed = (row: LedgerRow, fields: Partial<AnnotationFields>): LedgerRow => ({
  ...row,
  annotation: { ...row.annotation, ...fields },
})

/** Changes to many rows at once, each in one transaction that can be taken back. */
export const useBulkChanges = ({ refresh }: ReturnType<typeof useSelection>) => {
  const apply = useApply()
  const [isBusy, setBusy] = useState(false)

  const change = async (
    rows: readonly LedgerRow[],
    fieldsOf: (row: LedgerRow) => Partial<AnnotationFields>,
    { reason, done, first = [], sourceName }: Description,
  ) => {
    const byId = new Map(rows.map((row) => [row.annotation.id, row]))
    const changes = rows.map(
      (row): Change => ({ type: 'annotation.change', id: row.annotation.id, fields: fieldsOf(row), reason }),
    )
    setBusy(true)
    const isDone = await apply({
      changes: [...first, ...changes],
      current: (id) => byId.get(id)?.annotation ?? {},
      done,
      onUndone: () => refresh((row) => byId.get(row.annotation.id) ?? row),
    })
    setBusy(false)
    if (!isDone) return
    const names = sourceName === undefined ? {} : { sourceName }
    refresh((row) => (byId.has(row.annotation.id) ? { ...changed(row, fieldsOf(row)), ...names } : row))
  }
  return {
    /** Rows are being changed. */
    isBusy,
    setState: (rows: readonly LedgerRow[], state: ConfirmationState, reason: string) =>
      change(rows, () => ({ state }), {
        reason,
        done: `${rowsInWords(rows)} set to ${stateLook[state].label.toLowerCase()}`,
      }),
    attribute: (rows: readonly LedgerRow[], target: Target, reason: string) => {
      const id = 'source' in target ? target.source.id : crypto.randomUUID()
      const name = 'source' in target ? target.source.name : target.newName
      return change(rows, ({ annotation }) => ({ attribution: { ...annotation.attribution, sourceId: id } }), {
        reason,
        done: `${rowsInWords(rows)} attributed to ${name}`,
        sourceName: name,
        first: 'source' in target ? [] : [{ type: 'source.create', id, fields: newSourceFields(name, 'person') }],
      })
    },
  }
}
