import { Dialog } from './Dialog.tsx'
import { Kbd } from './Kbd.tsx'
import { keySheet, openKeySheet } from './key-sheet-state.ts'
import type { KeyGroup } from './key-table.ts'
import { useShortcut } from './use-shortcut.ts'

/** Every stroke of the window, by group. */
export const KeySheet = ({ groups }: { readonly groups: readonly KeyGroup[] }) => {
  const isOpen = keySheet.use()
  useShortcut('?', openKeySheet)
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onOpenChange={keySheet.set} size="large">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keys have to reach it */}
      <section className="key-sheet" tabIndex={0} aria-label="Keys by group">
        {groups.map(({ group, keys }) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {keys.map((stroke) => (
                <div key={stroke.keys}>
                  <dt>
                    {stroke.keys.split(' / ').map((alternative) => (
                      <Kbd key={alternative} keys={alternative} />
                    ))}
                  </dt>
                  <dd>{stroke.label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}
