import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, _electron, type Page } from '@playwright/test'
import { build } from 'vite'

const source = join(import.meta.dirname, '..', 'baseline-window')

const rootSwitches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** A bare Electron window, in which bare editors can be opened. */
export interface BaselineWindow {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly close: () => Promise<void>
}

/** Builds the page with the bare editors; answers the path of its file. */
export const buildBaselinePage = async (folder: string): Promise<string> => {
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'silent',
    build: { outDir: folder, emptyOutDir: true, target: 'chrome130', modulePreload: false },
  })
  return join(folder, 'index.html')
}

/**
 * Opens a bare window.
 * @param html the page in it; an empty one where it is left out
 */
export const openBaselineWindow = async (executable: string, html?: string): Promise<BaselineWindow> => {
  const profile = await mkdtemp(join(tmpdir(), 'attest-bench-'))
  const electron = await _electron.launch({
    executablePath: executable,
    args: [source, ...rootSwitches, '--allow-file-access-from-files', `--user-data-dir=${profile}`],
    env: { ...process.env, ...(html && { ATTEST_BENCH_PAGE: html }) } as Record<string, string>,
  })
  const page = await electron.firstWindow()
  return {
    electron,
    page,
    close: async () => {
      await electron.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
