import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useCommands } from '../ui/commands.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { PaletteContent } from './PaletteContent.tsx'
import { openPalette, palette } from './palette-state.ts'
import { openKeySheet } from '../ui/key-sheet-state.ts'

/** Search over articles, quotes and sources as one types, and the commands of the moment. */
export const SearchPalette = () => {
  const isOpen = palette.use()
  useShortcut('Mod+K', () => palette.set(!isOpen), { whileTyping: true, overDialogs: isOpen })
  useCommands([
    { id: 'palette.search', label: 'Search everything', keys: 'Mod+K', run: openPalette },
    { id: 'palette.keys', label: 'Keyboard shortcuts', keys: '?', run: openKeySheet },
  ])
  return (
    <ModalOverlay className="overlay palette-overlay" isOpen={isOpen} onOpenChange={palette.set} isDismissable>
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label="Search everything">
          <PaletteContent onClose={() => palette.set(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
