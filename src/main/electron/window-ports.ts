import { app, type BrowserWindow, dialog, shell } from 'electron'
import { AttestError } from '../../core/errors.ts'
import type { ShellPorts } from '../thread/messages.ts'
import { isOpenableLink } from './policy.ts'
import { printPdf } from './print-pdf.ts'

const articleFilters = [
  {
    name: 'Copy',
    extensions: [
      'txt',
      'md',
      'markdown',
      'html',
      'htm',
      'docx',
      'docm',
      'odt',
      'rtf',
      'json',
      'jsonld',
      'xml',
      'nitf',
      'zip',
    ],
  },
  { name: 'All files', extensions: ['*'] },
]

const annotationFilters = [
  { name: 'Web Annotations', extensions: ['jsonld', 'json'] },
  { name: 'All files', extensions: ['*'] },
]

const titles = {
  article: 'Bring in copy',
  evidence: 'Add a file as evidence',
  annotations: 'Put Web Annotations onto the article',
}

const filters = { article: articleFilters, evidence: [], annotations: annotationFilters }

/** What only a window can do: dialogs, printing, and handing things to the system. */
export const windowPorts = (window: () => BrowserWindow | null, closeWindow: () => void): ShellPorts => {
  const parent = (): BrowserWindow => {
    const open = window()
    if (!open) throw new AttestError('needs_window', 'The window is closed.')
    return open
  }
  return {
    chooseFiles: async (purpose) => {
      const chosen = await dialog.showOpenDialog(parent(), {
        title: titles[purpose],
        properties: purpose === 'article' ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: filters[purpose],
      })
      return chosen.canceled ? [] : chosen.filePaths
    },
    chooseFolder: async () => {
      const chosen = await dialog.showOpenDialog(parent(), {
        title: 'Export into a folder',
        properties: ['openDirectory', 'createDirectory'],
      })
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    chooseSavePath: async (name) => {
      const chosen = await dialog.showSaveDialog(parent(), {
        defaultPath: `${app.getPath('documents')}/${name}`,
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath
    },
    printPdf,
    revealFile: async (path) => shell.showItemInFolder(path),
    openFile: async (path) => {
      const problem = await shell.openPath(path)
      if (problem) throw new AttestError('unreadable_file', 'No program on this machine opens this file. It is kept.')
    },
    openLink: async (address) => {
      if (!isOpenableLink(address))
        throw new AttestError('invalid_input', 'Only https and mailto addresses can be opened.')
      await shell.openExternal(address)
    },
    closeWindow,
  }
}
