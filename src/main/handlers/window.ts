import { basename } from 'node:path'
import { type Context, type HandlersOf, portOf } from './context.ts'
import { fileSize } from './file-input.ts'

export const windowHandlers = (
  context: Context,
): HandlersOf<'dialog.chooseFiles' | 'dialog.chooseFolder' | 'link.open' | 'window.readyToClose'> => ({
  'dialog.chooseFolder': async () => {
    const path = await portOf(context, 'chooseFolder')()
    return path === null ? null : { token: context.fileTokens.issue(path), name: basename(path) }
  },
  'dialog.chooseFiles': async ({ purpose }) => {
    const paths = await portOf(context, 'chooseFiles')(purpose)
    const files = paths.map(async (path) => ({
      token: context.fileTokens.issue(path),
      name: basename(path),
      size: await fileSize(path),
    }))
    return Promise.all(files)
  },
  'link.open': async ({ address }) => {
    await portOf(context, 'openLink')(address)
    return {}
  },
  'window.readyToClose': () => {
    portOf(context, 'closeWindow')()
    return {}
  },
})
