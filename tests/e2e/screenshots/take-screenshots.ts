import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../../src/main/app.ts'
import { AttestApp } from '../pages/attest-app.ts'
import { type Size, type Theme, takePicture } from './take-picture.ts'
import { emptyView, type View, views } from './views.ts'

const pictures = join(import.meta.dirname, '../../../docs/screenshots')
const large: Size = { width: 1440, height: 900 }
const small: Size = { width: 1024, height: 700 }
const themes: readonly Theme[] = ['light', 'dark']

const fileFor = (name: string, theme: Theme, size: Size): string =>
  join(pictures, `${name}-${theme}${size === large ? '' : `-${size.width}`}.png`)

const takeAll = async (attest: AttestApp, view: View): Promise<void> => {
  await view.show(attest)
  for (const size of [small, large]) {
    for (const theme of themes) await takePicture(attest, size, theme, fileFor(view.name, theme, size))
  }
}

const makeEmptyLibrary = async (path: string): Promise<void> => {
  const app = await createApp({
    libraryPath: path,
    clock: () => new Date(),
    newId: randomUUID,
    log: () => {},
    appVersion: '',
    userName: '',
  })
  app.close()
}

// Settings show where the library lies: the place is the same each time.
const folder = join(tmpdir(), 'attest-screenshots')
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
await rm(pictures, { recursive: true, force: true })
await mkdir(pictures, { recursive: true })
try {
  const attest = await AttestApp.launch(folder)
  try {
    await takePicture(attest, large, 'light', join(folder, 'first.png'))
    await attest.settings.open()
    await attest.settings.setEditor('A. Novak')
    for (const view of views) await takeAll(attest, view)
  } finally {
    await attest.quit()
  }
  const library = join(folder, 'empty.attest')
  await makeEmptyLibrary(library)
  const empty = await AttestApp.launch(folder, { library })
  try {
    await takeAll(empty, emptyView)
  } finally {
    await empty.quit()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
