import { useEffect, useState } from 'react'
import { useCall } from '../api/use-client.tsx'
import { useNavigation } from '../navigation.tsx'
import { openPalette } from '../search/palette-state.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { openKeySheet } from '../ui/key-sheet-state.ts'
import { backKeys } from '../ui/key-table.ts'
import { Menu } from '../ui/Menu.tsx'
import { ArticleList } from './ArticleList.tsx'
import { useBringIn } from './BringIn.tsx'
import { DeskNavigation } from './DeskNavigation.tsx'
import { ImportProgressNote } from './ImportProgressNote.tsx'

/** The left of the window: search, the rooms, the articles, and the ways to bring in copy. */
export const Desk = () => {
  const { opened, open, back, canGoBack } = useNavigation()
  const name = useCall('library.info', {}).data?.name
  const bringIn = useBringIn()
  /** Only in a narrow window, where the desk lies over the screen. */
  const [isUnfolded, setUnfolded] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is opened folds it away
  useEffect(() => setUnfolded(false), [opened])

  return (
    <>
      <div className="desk-bar">
        <Button
          tone="quiet"
          size="small"
          aria-expanded={isUnfolded}
          aria-controls="desk"
          onPress={() => setUnfolded(!isUnfolded)}
        >
          <Icon name="panel" />
          Desk
        </Button>
      </div>
      <aside id="desk" className="desk" aria-label="Desk" data-unfolded={isUnfolded || undefined}>
        <div className="brand">
          <b>Attest</b>
          <small className="truncate" title={name}>
            {name}
          </small>
          <IconButton icon="back" label="Back" keys={backKeys} size="small" isDisabled={!canGoBack} onPress={back} />
        </div>
        <Button className="find-button" onPress={() => openPalette()}>
          <Icon name="search" />
          <span>Search everything</span>
          <Kbd keys="Mod+K" />
        </Button>
        <DeskNavigation />
        <ArticleList />
        <div className="desk-foot">
          <ImportProgressNote />
          <div className="desk-actions">
            <Menu
              label="Bring in"
              placement="top start"
              entries={[
                { id: 'files', label: 'Open files…', icon: 'import', keys: 'Mod+O', run: bringIn.openFiles },
                { id: 'paste', label: 'Paste as new article…', icon: 'paste', run: () => bringIn.paste() },
                { id: 'empty', label: 'New empty article', icon: 'add', keys: 'Mod+N', run: bringIn.createEmpty },
              ]}
            >
              <Button tone="go" className="bring-in">
                <Icon name="import" />
                Bring in…
              </Button>
            </Menu>
            <IconButton icon="keyboard" label="Keyboard shortcuts" keys="?" onPress={openKeySheet} />
            <IconButton icon="settings" label="Settings" keys="Mod+," onPress={() => open({ name: 'settings' })} />
          </div>
        </div>
      </aside>
    </>
  )
}
