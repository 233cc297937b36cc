import { useState } from 'react'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../ui/Button.tsx'
import { useCommands } from '../ui/commands.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { undoLatest } from '../ui/toast.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { NewSourceDialog } from './NewSourceDialog.tsx'
import { SourceList } from './SourceList.tsx'
import { SourcePage } from './SourcePage.tsx'

/** The registry of sources: all of them on the left, and the page of the one chosen. */
export const SourcesScreen = ({ id }: { readonly id: string | null }) => {
  const { replace } = useNavigation()
  const [isMaking, setMaking] = useState(false)
  const show = (next: string | null) => replace(next ? { name: 'sources', id: next } : { name: 'sources' })
  const make = () => setMaking(true)
  useShortcut('N', make)
  useShortcut('Mod+Z', undoLatest)
  useCommands([{ id: 'sources.new', label: 'New source…', keys: 'N', run: make }])
  return (
    <section className="sources" aria-labelledby="sources-title">
      <div className="sources-side">
        <header className="screen-header">
          <h1 id="sources-title">Sources</h1>
          <Button onPress={make}>
            <Icon name="add" />
            New
          </Button>
        </header>
        <SourceList chosenId={id} onChoose={show} />
      </div>
      {id ? (
        <SourcePage key={id} id={id} onShow={show} />
      ) : (
        <EmptyState icon="person" title="Everyone and everything quoted">
          <p>Choose a source to see what it has said, under which terms, and what it was asked.</p>
        </EmptyState>
      )}
      {isMaking ? (
        <NewSourceDialog
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false)
            show(made)
          }}
        />
      ) : null}
    </section>
  )
}
