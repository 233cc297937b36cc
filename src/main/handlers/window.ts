import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Context, type HandlersOf, portOf } from './context.ts'

export const windowHandlers = (
  context: Context,
): HandlersOf<'dialog.chooseFiles' | 'link.open' | 'window.readyToClose'> => ({
  'dialog.chooseFiles': async ({ purpose }) => {
    const paths = await portOf(context, 'chooseFiles')(purpose)
    const files = paths.map(async (path) => ({
      token: context.fileTokens.issue(path),
      name: basename(path),
      size: (await stat(path)).size,
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
