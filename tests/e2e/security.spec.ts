import { expect, test } from '@playwright/test'
import type { Transport } from '../../src/renderer/src/api/transport.ts'
import { listenForVisitors } from './support/listening-server.ts'
import { sharedWindow } from './support/shared-window.ts'

// Every attack below is refused aloud, on the console; a request that is refused shows as one that was tried.
const window = sharedWindow((problem) =>
  /^(console: |request: \w+ (https?|wss?|ftp):|main process: .*(ERR_BLOCKED_BY_CSP|trace-warnings))/.test(problem),
)

interface Bridge {
  readonly attest: Transport
}

/** Asked of the main process: a test's own page waits for a navigation that was stopped. */
const expectUsable = async (): Promise<void> => {
  const here = await window().electron.evaluate(async ({ BrowserWindow }) => {
    const [main] = BrowserWindow.getAllWindows()
    if (!main) return null
    const asked = "window.attest.invoke('library.info', {}).then((reply) => JSON.parse(reply).ok)"
    return {
      address: main.webContents.getURL().replace(/#.*/, ''),
      answers: await main.webContents.executeJavaScript(asked),
      isShown: await main.webContents.executeJavaScript("document.querySelector('[aria-label=Desk]') !== null"),
    }
  })
  expect(here).toEqual({ address: 'app://attest/index.html', answers: true, isShown: true })
}

/** The test's own page waits for a navigation that was stopped until it sees another. */
const afterStoppedNavigation = async () => {
  await window().page.goto('app://attest/index.html')
  await window().desk.desk.waitFor()
}

/** The preferences of a window as Electron holds them; its types leave them out. */
interface PreferencesHolder {
  readonly getLastWebPreferences: () => Readonly<Record<string, unknown>>
}

test('The window is isolated and sandboxed, and has no Node', async () => {
  const preferences = await window().electron.evaluate(({ BrowserWindow }) => {
    const [main, ...others] = BrowserWindow.getAllWindows()
    const contents = main?.webContents as unknown as PreferencesHolder
    return { ...contents.getLastWebPreferences(), windows: 1 + others.length }
  })
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    windows: 1,
  })
  // What was typed is saved on time also behind another window.
  const isThrottled = await window().electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.backgroundThrottling,
  )
  expect(isThrottled).toBe(false)
  for (const name of [
    'nodeIntegrationInSubFrames',
    'nodeIntegrationInWorker',
    'webviewTag',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
  ])
    expect((preferences as Record<string, unknown>)[name] ?? false, name).toBeFalsy()
})

test('A page has no webviews, and none can be attached', async () => {
  const { page, electron } = window()
  const made = await page.evaluate(() => {
    const view: HTMLElement = document.createElement('webview')
    view.setAttribute('src', 'https://example.org/')
    view.setAttribute('nodeintegration', '')
    document.body.append(view)
    const isPlain = !('getWebContentsId' in view)
    view.remove()
    return isPlain
  })
  expect(made).toBe(true)
  const isRefused = await electron.evaluate(({ BrowserWindow }) => {
    const event = { defaultPrevented: false, preventDefault: () => Object.assign(event, { defaultPrevented: true }) }
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, {})
    return event.defaultPrevented
  })
  expect(isRefused).toBe(true)
})

test('A frame of the page has no way to the library', async () => {
  const found = await window().page.evaluate(() => {
    const frames = ['about:blank', ''].map((address) => {
      const frame = document.createElement('iframe')
      if (address) frame.src = address
      else frame.srcdoc = '<p>Words</p>'
      document.body.append(frame)
      const has = frame.contentWindow ? Object.hasOwn(frame.contentWindow, 'attest') : false
      frame.remove()
      return has
    })
    return frames
  })
  expect(found).toEqual([false, false])
})

test('No device is given to a page, and no session takes what a page wants to save', async () => {
  const answers = await window().page.evaluate(async () => {
    const refused = async (work: (() => Promise<unknown>) | undefined): Promise<string> => {
      try {
        const given = await work?.()
        return Array.isArray(given) && given.length === 0 ? 'nothing' : String(given ?? 'nothing')
      } catch {
        return 'refused'
      }
    }
    const { usb, hid, serial, bluetooth } = navigator as unknown as Record<
      string,
      { requestDevice?: (options: object) => Promise<unknown>; requestPort?: () => Promise<unknown> } | undefined
    >
    return [
      await refused(usb && (() => usb.requestDevice?.({ filters: [] }) ?? Promise.resolve())),
      await refused(hid && (() => hid.requestDevice?.({ filters: [] }) ?? Promise.resolve())),
      await refused(serial && (() => serial.requestPort?.() ?? Promise.resolve())),
      await refused(bluetooth && (() => bluetooth.requestDevice?.({ acceptAllDevices: true }) ?? Promise.resolve())),
    ]
  })
  expect(answers.filter((answer) => !['refused', 'nothing'].includes(answer))).toEqual([])
})

test('A page has nothing of Node or Electron, and two functions of Attest', async () => {
  const found = await window().page.evaluate(() => {
    const names = [
      'require',
      'process',
      'Buffer',
      'module',
      'exports',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ]
    const { attest } = globalThis as unknown as Bridge
    return {
      node: names.filter((name) => name in globalThis),
      attest: Object.entries(attest).map(([name, value]) => `${name}: ${typeof value}`),
      inherited: Object.getPrototypeOf(attest) === Object.prototype,
    }
  })
  expect(found).toEqual({ node: [], attest: ['invoke: function', 'subscribe: function'], inherited: true })
})

test('A page cannot put something else in the place of those two', async () => {
  const kept = await window().page.evaluate(() => {
    const page = globalThis as unknown as { attest: Transport }
    const { attest } = page
    try {
      ;(page as { attest: unknown }).attest = {}
    } catch {
      // Refusing aloud is as good.
    }
    return page.attest === attest && typeof page.attest.invoke === 'function'
  })
  expect(kept).toBe(true)
})

test('Every answer carries the content security policy, also where there is nothing', async () => {
  const answers = await window().page.evaluate(async () => {
    const parts = document.querySelectorAll('script[src], link[href]')
    const loaded = [...parts].map((part) => part.getAttribute('src') ?? part.getAttribute('href') ?? '')
    const paths = ['/', '/index.html', '/missing.js', '/..%2f..%2fpackage.json', '/assets/', ...loaded]
    return Promise.all(
      [...new Set(paths)].map(async (path) => {
        const { status, headers } = await fetch(path)
        return {
          path,
          status,
          policy: headers.get('content-security-policy') ?? '',
          sniffing: headers.get('x-content-type-options'),
        }
      }),
    )
  })
  expect(answers.length).toBeGreaterThan(6)
  for (const { path, policy, sniffing } of answers) {
    expect(policy, path).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy, path).not.toContain('unsafe')
    expect(sniffing, path).toBe('nosniff')
  }
  const missing = answers.filter(({ path }) => /missing|package\.json|assets\/$/.test(path))
  expect(missing.map(({ status }) => status)).toEqual([404, 404, 404])
})

test('A page runs no script of its own making', async () => {
  const ran = await window().page.evaluate(async () => {
    const page = globalThis as unknown as { ran?: string[] }
    page.ran = []
    // The debugger's own evaluation may do what the page may not: what follows runs after it.
    await new Promise((resolve) => setTimeout(resolve, 0))
    const tries: readonly (() => void)[] = [
      () => new Function('globalThis.ran.push("Function")')(),
      // biome-ignore lint/security/noGlobalEval: this is what has to be refused
      () => globalThis.eval('globalThis.ran.push("eval")'),
      () => void setTimeout('globalThis.ran.push("timer")' as unknown as () => void, 0),
      () => {
        const script = document.createElement('script')
        script.textContent = 'globalThis.ran.push("script")'
        document.body.append(script)
      },
      () => {
        document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="globalThis.ran.push(\'handler\')">')
      },
      () => {
        const link = document.createElement('a')
        link.href = 'javascript:globalThis.ran.push("link")'
        document.body.append(link)
        link.click()
        link.remove()
      },
    ]
    for (const attempt of tries) {
      try {
        attempt()
      } catch {
        // Refused.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    for (const left of document.querySelectorAll('body > img, body > script:not([src])')) left.remove()
    return page.ran
  })
  expect(ran).toEqual([])
})

for (const address of [
  'https://example.org/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,<h1>Elsewhere</h1>',
  'app://attest.evil/index.html',
  'app://other/index.html',
]) {
  test(`The window does not go to ${address}`, async () => {
    const { page } = window()
    await page.evaluate((to) => {
      const link = document.createElement('a')
      link.href = to
      document.body.append(link)
      link.click()
      link.remove()
      location.href = to
    }, address)
    await page.waitForTimeout(200)
    await expectUsable()
    await afterStoppedNavigation()
  })
}

test('The window opens no other, and sends no form', async () => {
  const { page, electron } = window()
  const opened = await page.evaluate(() => {
    const frame = document.createElement('form')
    frame.action = 'https://example.org/'
    frame.method = 'post'
    document.body.append(frame)
    frame.submit()
    frame.remove()
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    link.remove()
    return ['https://example.org/', 'about:blank', 'app://attest/index.html', 'javascript:alert(1)'].map(
      (address) => globalThis.open(address) === null,
    )
  })
  expect(opened).toEqual([true, true, true, true])
  await page.waitForTimeout(200)
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await expectUsable()
  await afterStoppedNavigation()
})

test('Every permission a page could ask for is refused', async () => {
  const answers = await window().page.evaluate(async () => {
    const refusedOr = async (work: () => Promise<unknown>): Promise<string> => {
      try {
        return String(await work())
      } catch {
        return 'refused'
      }
    }
    return {
      notifications: await refusedOr(() => Notification.requestPermission()),
      camera: await refusedOr(() => navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await refusedOr(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refusedOr(() => navigator.mediaDevices.getDisplayMedia()),
      place: await refusedOr(
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      clipboard: await refusedOr(() => navigator.clipboard.readText()),
      midi: await refusedOr(() => navigator.requestMIDIAccess()),
    }
  })
  expect(answers).toEqual({
    notifications: 'denied',
    camera: 'refused',
    microphone: 'refused',
    screen: 'refused',
    place: 'refused',
    clipboard: 'refused',
    midi: 'refused',
  })
})

test('Nothing a page tries leaves the window', async () => {
  const server = await listenForVisitors()
  try {
    const outcomes = await window().page.evaluate(async (address) => {
      const outcome = async (work: () => Promise<unknown>): Promise<string> => {
        const late = new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 1500))
        return Promise.race([work().then(String, () => 'refused'), late])
      }
      const loads = (tag: string, attribute: string, path: string) => () =>
        new Promise((resolve, reject) => {
          const element = document.createElement(tag)
          element.addEventListener('load', () => resolve('loaded'))
          element.addEventListener('error', reject)
          if (tag === 'link') element.setAttribute('rel', 'stylesheet')
          element.setAttribute(attribute, `${address}/${path}`)
          document.head.append(element)
        })
      const tries: Readonly<Record<string, () => Promise<unknown>>> = {
        fetch: () => fetch(`${address}/fetch`),
        opaque: () => fetch(`${address}/opaque`, { mode: 'no-cors' }),
        picture: loads('img', 'src', 'picture.png'),
        script: loads('script', 'src', 'script.js'),
        sheet: loads('link', 'href', 'sheet.css'),
        // A frame that is refused loads a page that says so.
        frame: () => loads('iframe', 'src', 'frame.html')().then(() => Promise.reject(new Error('only told so'))),
        film: loads('video', 'src', 'film.mp4'),
        socket: () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(`${address.replace('http', 'ws')}/socket`)
            socket.onopen = resolve
            socket.onerror = reject
          }),
        events: () =>
          new Promise((resolve, reject) => {
            const events = new EventSource(`${address}/events`)
            events.onopen = resolve
            events.onerror = (error) => {
              events.close()
              reject(error)
            }
          }),
        worker: async () => new Worker(`${address}/worker.js`) && Promise.reject(new Error('only made')),
        font: () => new FontFace('x', `url(${address}/font.woff2)`).load(),
      }
      navigator.sendBeacon(`${address}/beacon`, 'x')
      for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'modulepreload', 'manifest', 'icon', 'preload']) {
        const hint = document.createElement('link')
        hint.rel = rel
        hint.href = `${address}/${rel}`
        document.head.append(hint)
      }
      const results = await Promise.all(Object.entries(tries).map(async ([name, work]) => [name, await outcome(work)]))
      return Object.fromEntries(results) as Record<string, string>
    }, server.address)
    await window().page.waitForTimeout(500)
    expect(Object.entries(outcomes).filter(([, outcome]) => !['refused', 'no answer'].includes(outcome))).toEqual([])
    expect(server.reached).toEqual([])
  } finally {
    await server.close()
  }
})

test('Links open outside only after a click with the key held, and only https and mailto', async () => {
  const attest = window()
  await attest.electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (address) => void opened.push(address)
  })
  const opened = (): Promise<string[]> =>
    attest.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  const html =
    '<h1>Links in copy</h1><p>Read <a href="https://example.org/page">the page</a> or <a href="http://example.org/old">the old one</a>.</p>'
  await attest.desk.drop({ name: 'links.html', bytes: Buffer.from(html) })
  await expect(attest.article.headline).toHaveValue('Links in copy')
  const link = (name: string) => attest.article.copy.field.getByText(name, { exact: true })
  await link('the page').click()
  expect(await opened()).toEqual([])
  await link('the page').click({ modifiers: ['ControlOrMeta'] })
  await expect.poll(opened).toEqual(['https://example.org/page'])
  await link('the old one').click({ modifiers: ['ControlOrMeta'] })
  await expect(attest.page.getByText('Only https and mailto addresses can be opened.')).toBeVisible()
  expect(await opened()).toEqual(['https://example.org/page'])
  await expectUsable()
})
