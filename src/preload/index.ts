import { contextBridge, ipcRenderer } from 'electron'
import type { Notice } from '../core/notice.ts'

/** All the window can reach: one call and one subscription. */
contextBridge.exposeInMainWorld('attest', {
  invoke: (name: string, input: unknown): Promise<string> => ipcRenderer.invoke('attest:invoke', name, input),
  subscribe: (listener: (notice: Notice) => void): (() => void) => {
    const forward = (_event: unknown, notice: Notice): void => listener(notice)
    ipcRenderer.on('attest:notice', forward)
    return () => ipcRenderer.removeListener('attest:notice', forward)
  },
})
