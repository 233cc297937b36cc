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

/**
 * Sets the menu: what the system expects, and little that the window does itself.
 * @param showLog shows the log of faults
 */
export const setMenu = (platform: NodeJS.Platform, showLog: () => void): void => {
  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [{ id: 'log', label: 'Log of Faults', click: showLog }],
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      platform === 'darwin' ? [{ role: 'appMenu' }, edit, view, { role: 'windowMenu' }, help] : [edit, view, help],
    ),
  )
}
