import type { ElectronApplication } from '@playwright/test'

/** Answers the system's own file dialogs, which no test can click: the only thing of Electron that is replaced. */
export class NativeDialogs {
  readonly #electron: ElectronApplication

  constructor(electron: ElectronApplication) {
    this.#electron = electron
  }

  /** From now on the open dialog answers these files. */
  async willOpen(...paths: readonly string[]): Promise<void> {
    await this.#electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
    }, paths)
  }

  /** From now on the save dialog answers this file. */
  async willSaveAs(path: string): Promise<void> {
    await this.#electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
  }

  /** From now on the save dialog answers the name it proposes, in this folder. */
  async willSaveIn(folder: string): Promise<void> {
    await this.#electron.evaluate(({ app, dialog }, target) => {
      const save = async (_parent: unknown, { defaultPath }: { readonly defaultPath?: string } = {}) => {
        const name = (defaultPath ?? '').split(/[\\/]/).at(-1) ?? ''
        Object.assign(app, { proposedName: name })
        return { canceled: false, filePath: `${target}/${name}` }
      }
      dialog.showSaveDialog = save as typeof dialog.showSaveDialog
    }, folder)
  }

  /** The file name the save dialog proposed last. */
  async proposedName(): Promise<string> {
    return this.#electron.evaluate(({ app }) => (app as { readonly proposedName?: string }).proposedName ?? '')
  }

  /** From now on both dialogs are cancelled. */
  async willCancel(): Promise<void> {
    await this.#electron.evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
      dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
    })
  }
}
