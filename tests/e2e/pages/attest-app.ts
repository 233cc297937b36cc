import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { type ElectronApplication, _electron, type Page } from '@playwright/test'
import { withClipboard } from '../support/clipboard.ts'
import { projectFolder } from '../support/project-folder.ts'
import { steadyEvaluate } from '../support/steady-evaluate.ts'
import { watchForProblems } from '../support/problems.ts'
import { ArticlePage } from './article-page.ts'
import { DeskPage } from './desk-page.ts'
import { LedgerPage } from './ledger-page.ts'
import { NativeDialogs } from './native-dialogs.ts'
import { SearchPalette } from './search-palette.ts'
import { SettingsPage } from './settings-page.ts'
import { SourcesPage } from './sources-page.ts'

/** How long the app may take to start, and to save and end, in milliseconds. */
const startPatience = 120_000
const quitPatience = 60_000

/** How long a click or a key may wait for its place, in milliseconds. */
const actionPatience = 60_000

const runtime = (): string => {
  const executable = process.env.ATTEST_ELECTRON
  if (!executable) throw new Error('ATTEST_ELECTRON has to name the Electron executable; `npm test` sets it.')
  return executable
}

/** Chromium refuses to run as root inside its sandbox. */
const rootSwitches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

export interface LaunchOptions {
  /** The library file; one in the test's folder where left out. */
  readonly library?: string
}

/** The running app: its window, its screens, and the ways to start and end it. */
export class AttestApp {
  readonly folder: string
  readonly library: string
  #electron: ElectronApplication
  #child: ChildProcess
  #page: Page
  #problems: () => readonly string[]
  #earlierProblems: readonly string[] = []
  #hasEnded = false

  private constructor(folder: string, library: string, started: Started) {
    this.folder = folder
    this.library = library
    this.#electron = started.electron
    this.#child = started.child
    this.#page = started.page
    this.#problems = started.problems
  }

  /** Starts the app with its profile in `folder`, and waits until the window can be used. */
  static async launch(folder: string, { library = join(folder, 'desk.attest') }: LaunchOptions = {}) {
    return new AttestApp(folder, library, await start(folder, library))
  }

  get electron(): ElectronApplication {
    return this.#electron
  }

  /** Whether the app has ended, in whatever way. */
  get hasEnded(): boolean {
    return this.#child.exitCode !== null
  }

  get page(): Page {
    return this.#page
  }

  get desk(): DeskPage {
    return new DeskPage(this.#page)
  }

  get article(): ArticlePage {
    return new ArticlePage(this.#page)
  }

  get ledger(): LedgerPage {
    return new LedgerPage(this.#page)
  }

  get sources(): SourcesPage {
    return new SourcesPage(this.#page)
  }

  get search(): SearchPalette {
    return new SearchPalette(this.#page)
  }

  get settings(): SettingsPage {
    return new SettingsPage(this.#page)
  }

  get dialogs(): NativeDialogs {
    return new NativeDialogs(this.#electron)
  }

  /** What went wrong behind the window since the first start. */
  problems(): readonly string[] {
    return [...this.#earlierProblems, ...this.#problems()]
  }

  /** Puts copy on the clipboard and pastes it where the focus is. */
  async paste(copy: { readonly text: string; readonly html?: string }): Promise<void> {
    await withClipboard(async () => {
      await this.#page.evaluate(async ({ text, html }) => {
        const given = { 'text/plain': text, ...(html ? { 'text/html': html } : {}) }
        const kinds = Object.entries(given).map(([type, words]) => [type, new Blob([words], { type })] as const)
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(kinds))])
      }, copy)
      await this.#page.keyboard.press('ControlOrMeta+v')
    })
  }

  /** Gives the inside of the window a size, in pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.#electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    )
    await this.#page.waitForFunction((wanted) => innerWidth === wanted.width && innerHeight === wanted.height, {
      width,
      height,
    })
  }

  /** Resolves with the exit code once the app has ended, in whatever way; null where a signal ended it. */
  async ended(): Promise<number | null> {
    const child = this.#child
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    return new Promise((resolve) => child.once('exit', resolve))
  }

  /** Ends the app at once, as a failing machine would: nothing in it learns of it. */
  async kill(): Promise<void> {
    this.#hasEnded = true
    const ended = this.ended()
    this.#child.kill('SIGKILL')
    await ended
  }

  /** Closes the window as its close button does, and waits until the app has ended. */
  async quit(): Promise<void> {
    if (this.#hasEnded) return
    this.#hasEnded = true
    const child = this.#child
    if (child.exitCode !== null) return
    const ended = new Promise<number | null>((resolve, reject) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL')
        reject(new Error(`The app did not end within ${quitPatience / 1000} seconds.`))
      }, quitPatience)
      child.once('exit', (code) => {
        clearTimeout(timer)
        resolve(code)
      })
    })
    await this.#electron.evaluate(({ BrowserWindow }) => {
      // After this call has been answered: the window may be gone before the answer otherwise.
      setTimeout(() => {
        for (const window of BrowserWindow.getAllWindows()) window.close()
      }, 0)
    })
    const code = await ended
    if (code !== 0) throw new Error(`The app ended with code ${code}.`)
  }

  /** Quits, and starts again on the same library and profile. */
  async restart(): Promise<void> {
    await this.quit()
    this.#earlierProblems = this.problems()
    const started = await start(this.folder, this.library)
    this.#electron = started.electron
    this.#child = started.child
    this.#page = started.page
    this.#problems = started.problems
    this.#hasEnded = false
  }
}

interface Started {
  readonly electron: ElectronApplication
  /** Known after the app has ended, too. */
  readonly child: ChildProcess
  readonly page: Page
  readonly problems: () => readonly string[]
}

const start = async (folder: string, library: string): Promise<Started> => {
  const electron = await _electron.launch({
    executablePath: runtime(),
    args: [projectFolder, ...rootSwitches, `--user-data-dir=${join(folder, 'profile')}`, '--library', library],
    cwd: projectFolder,
    timeout: startPatience,
  })
  steadyEvaluate(electron)
  const problems = watchForProblems(electron)
  const page = await electron.firstWindow({ timeout: startPatience })
  page.setDefaultTimeout(actionPatience)
  await page.getByRole('main').waitFor({ timeout: startPatience })
  return { electron, child: electron.process(), page, problems }
}
