import { useState } from 'react'
import { useCall, useClient } from '../api/use-client.tsx'
import { useApply } from '../ui/use-apply.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorNote } from '../ui/ErrorNote.tsx'
import { eventInBrief } from '../ui/event-in-brief.ts'
import { EventList } from '../ui/EventList.tsx'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { messageOf } from '../ui/message-of.ts'
import { kindLook, roleOf } from '../ui/source-look.ts'
import { toast } from '../ui/toast.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { MergedSources } from './MergedSources.tsx'
import { SourceFieldsForm } from './SourceFieldsForm.tsx'
import { SourceRequests } from './SourceRequests.tsx'
import { Statements } from './Statements.tsx'

interface SourcePageProps {
  readonly id: string
  readonly onShow: (id: string | null) => void
}

/** All about one source: what it is, what it said, what it was asked, and what was done to its entry. */
export const SourcePage = ({ id, onShow }: SourcePageProps) => {
  const client = useClient()
  const apply = useApply()
  const answer = useCall('sources.get', { id })
  const history = useCall('history.list', { sourceId: id })
  const [isMerging, setMerging] = useState(false)
  if (answer.error) return <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data?.source.id !== id) return <p className="screen-note">Opening…</p>
  const { source, merged, requests } = answer.data

  const remove = async () => {
    try {
      const said = await client.call('ledger.list', {
        filter: { sourceIds: [id] },
        sort: { column: 'changed', descending: true },
        groupBySource: false,
        offset: 0,
        limit: 1,
      })
      if (said.total > 0) {
        toast({ message: `${source.name} has statements: attribute them to another source first, or merge the two.` })
        return
      }
      const isDone = await apply({
        changes: [{ type: 'source.remove', id }],
        current: () => source,
        done: `${source.name} removed`,
        onUndone: () => onShow(id),
      })
      if (isDone) onShow(null)
    } catch (error) {
      toast({ message: messageOf(error), tone: 'problem' })
    }
  }
  return (
    <article className="source-page" aria-labelledby="source-name">
      <header className="source-header">
        <Icon name={kindLook[source.kind].icon} />
        <div>
          <h2 id="source-name" title={source.name}>
            {source.name}
          </h2>
          <p className="soft">{roleOf(source) || kindLook[source.kind].label}</p>
        </div>
        {source.protected ? (
          <span className="protected-banner">
            <Icon name="shield" /> Protected: the identity must not leave the desk
          </span>
        ) : null}
        <Button onPress={() => setMerging(true)}>
          <Icon name="merge" />
          Merge…
        </Button>
        <Menu
          label="More"
          placement="bottom end"
          entries={[{ id: 'remove', label: 'Remove source', icon: 'trash', tone: 'danger', run: () => void remove() }]}
        >
          <IconButton icon="more" label="More" />
        </Menu>
      </header>
      <div className="source-columns">
        <div className="source-said">
          <Statements sourceId={id} />
          <SourceRequests requests={requests} sourceName={source.name} />
        </div>
        <div className="source-about">
          <SourceFieldsForm source={source} />
          <MergedSources merged={merged} into={source} />
          <section aria-labelledby="source-history">
            <h3 id="source-history">History</h3>
            <EventList events={history.data ?? []} inWords={eventInBrief} />
          </section>
        </div>
      </div>
      {isMerging ? (
        <MergeDialog from={source} onClose={() => setMerging(false)} onMerged={(into) => onShow(into)} />
      ) : null}
    </article>
  )
}
