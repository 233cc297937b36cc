import { useState } from 'react'
import { RadioGroup } from 'react-aria-components'
import { ledgerFormats } from '../../../core/model/export-format.ts'
import { namesProtected } from '../../../core/model/export-profile.ts'
import type { LedgerFilter } from '../../../core/model/ledger.ts'
import { useClient } from '../api/use-client.tsx'
import { FormatOption } from '../article/export/FormatOption.tsx'
import { ProfileChoice } from '../article/export/ProfileChoice.tsx'
import { useChosenProfile } from '../article/export/use-chosen-profile.ts'
import { Button } from '../ui/Button.tsx'
import { counted } from '../ui/counted.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { messageOf } from '../ui/message-of.ts'
import { ProblemLine } from '../ui/ProblemLine.tsx'
import { toast } from '../ui/toast.ts'
import type { LedgerView } from './ledger-view.ts'

type Format = (typeof ledgerFormats)[number]

interface ExportLedgerDialogProps {
  readonly filter: LedgerFilter
  readonly view: LedgerView
  readonly total: number
  readonly onClose: () => void
}

/** Asks for whom and in which form the rows go out as they are shown, and writes them. */
export const ExportLedgerDialog = ({ filter, view, total, onClose }: ExportLedgerDialogProps) => {
  const client = useClient()
  const { offered, profile, choose } = useChosenProfile(({ annotations }) => annotations)
  const [format, setFormat] = useState<Format>('csv')
  const [isRunning, setRunning] = useState(false)
  const [problem, setProblem] = useState('')

  const reveal = () =>
    void client.call('export.reveal', {}).catch((error) => toast({ message: messageOf(error), tone: 'problem' }))
  const run = async () => {
    setRunning(true)
    setProblem('')
    try {
      const { sort, groupBySource } = view
      const query = { filter, sort: { ...sort }, groupBySource, format, profile: profile.id }
      const { saved } = await client.call('ledger.export', query)
      if (saved === null) return
      onClose()
      toast({ message: `Saved as ${saved}`, action: { label: 'Show in folder', run: reveal } })
    } catch (error) {
      setProblem(messageOf(error))
    } finally {
      setRunning(false)
    }
  }
  return (
    <Dialog
      title={`Export ${counted(total, 'row')} of the ledger`}
      size="medium"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="go" onPress={() => void run()} isPending={isRunning}>
            {isRunning ? 'Exporting…' : 'Export…'}
          </Button>
        </>
      }
    >
      <ProfileChoice profiles={offered} value={profile} onChange={choose} />
      {namesProtected(profile) ? (
        <p className="export-warning">
          <Icon name="shield" /> This export names protected sources where there are any. It is for the desk alone.
        </p>
      ) : null}
      <RadioGroup
        className="format-choice"
        aria-label="Format"
        value={format}
        onChange={(chosen) => setFormat(chosen as Format)}
      >
        <div className="format-group">
          {ledgerFormats.map((each) => (
            <FormatOption key={each} format={each} isChosen={each === format} isPossible />
          ))}
        </div>
      </RadioGroup>
      <ProblemLine problem={problem} />
    </Dialog>
  )
}
