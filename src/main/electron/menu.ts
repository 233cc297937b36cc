import { Menu, type MenuItemConstructorOptions } from 'electron'

/** Undo and redo are left to the editor, which undoes tags and text in one order. */
const edit: MenuItemConstructorOptions = {
  label: 'Edit',
  submenu: [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ],
}

const view: MenuItemConstructorOptions = {
  label: 'View',
  submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
}

/** Sets the menu: what the system expects, and nothing that the window does itself. */
export const setMenu = (platform: NodeJS.Platform): void =>
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      platform === 'darwin' ? [{ role: 'appMenu' }, edit, view, { role: 'windowMenu' }] : [edit, view],
    ),
  )
