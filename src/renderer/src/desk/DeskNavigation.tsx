import { useCall } from '../api/use-client.tsx'
import { useNavigation } from '../navigation.tsx'
import type { Screen } from '../screen.ts'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { type Command, useCommands } from '../ui/commands.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { backKeys } from '../ui/key-table.ts'
import { useShortcut } from '../ui/use-shortcut.ts'

interface Room {
  readonly label: string
  readonly icon: IconName
  readonly screen: Screen
  readonly keys: string
  readonly count: number | undefined
}

/** The rooms of the window, with how much each holds. */
export const DeskNavigation = () => {
  const { opened, open, back } = useNavigation()
  const counts = useCall('library.info', {}).data?.counts
  const rooms: readonly Room[] = [
    { label: 'Desk', icon: 'list', screen: { name: 'desk' }, keys: 'Mod+1', count: counts?.articles },
    { label: 'Ledger', icon: 'ledger', screen: { name: 'ledger' }, keys: 'Mod+2', count: counts?.ledger },
    { label: 'Sources', icon: 'person', screen: { name: 'sources' }, keys: 'Mod+3', count: counts?.sources },
    {
      label: 'Waiting',
      icon: 'waiting',
      screen: { name: 'waiting' },
      keys: 'Mod+4',
      count: counts && counts.openRequests + counts.rechecks,
    },
  ]
  const current = (room: Room): boolean => room.screen.name === opened.name
  const go = (index: number) => () => {
    const room = rooms[index]
    if (room && !current(room)) open(room.screen)
  }

  useShortcut('Mod+1', go(0), { whileTyping: true })
  useShortcut('Mod+2', go(1), { whileTyping: true })
  useShortcut('Mod+3', go(2), { whileTyping: true })
  useShortcut('Mod+4', go(3), { whileTyping: true })
  useShortcut('Mod+,', () => open({ name: 'settings' }), { whileTyping: true })
  useShortcut(backKeys, back, { whileTyping: true })
  useCommands([
    ...rooms.map(
      ({ label, keys }, index): Command => ({ id: `go.${label}`, label: `Go to ${label}`, keys, run: go(index) }),
    ),
    { id: 'go.settings', label: 'Settings', keys: 'Mod+,', run: () => open({ name: 'settings' }) },
    { id: 'go.back', label: 'Back', keys: backKeys, run: back },
  ])
  return (
    <nav className="desk-navigation" aria-label="Rooms">
      {rooms.map((room, index) => (
        <Button
          key={room.label}
          tone="quiet"
          className={classes('room', current(room) && 'is-current')}
          {...(current(room) ? { 'aria-current': 'page' as const } : {})}
          onPress={go(index)}
        >
          <Icon name={room.icon} />
          <span className="truncate">{room.label}</span>
          <span className="number">{room.count?.toLocaleString('en-GB')}</span>
        </Button>
      ))}
    </nav>
  )
}
