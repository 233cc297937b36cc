import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  addressAfterFault,
  assetAt,
  contentSecurityPolicy,
  isAllowedPermission,
  isAppAddress,
  isLoadableAddress,
  isOpenableLink,
} from '../../../src/main/electron/policy.ts'

/** Addresses that are not the window's own, and how they pretend to be. */
const foreign: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a path', '/index.html'],
  ['a host alone', 'attest'],
  ['a scheme alone', 'app:'],
  ['a scheme and a path', 'app:attest/index.html'],
  ['no host', 'app:///attest/index.html'],
  ['another host', 'app://evil/index.html'],
  ['a host that begins the same', 'app://attest.evil/index.html'],
  ['a host that ends the same', 'app://evil.attest/index.html'],
  ['a dot after the host', 'app://attest./index.html'],
  ['capital letters in the host', 'app://ATTEST/index.html'],
  ['a port', 'app://attest:80/index.html'],
  ['a user before the host', 'app://evil@attest/index.html'],
  ['a password before the host', 'app://:evil@attest/index.html'],
  ['the host as a user', 'app://attest@evil/index.html'],
  ['the host as user and password', 'app://attest:x@evil/index.html'],
  ['the print partition', 'app://print/article.html'],
  ['the web', 'https://attest/index.html'],
  ['the web, unsafe', 'http://attest/index.html'],
  ['a scheme that begins the same', 'apps://attest/index.html'],
  ['a file', 'file:///etc/passwd'],
  ['a script', 'javascript:alert(1)'],
  ['a script that names the host', 'javascript://attest/%0aalert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['a blob of the window', 'blob:app://attest/0b0f2c62'],
  ['a page of the browser', 'about:blank'],
  ['a page of Chromium', 'chrome://settings'],
  ['a socket', 'ws://attest/'],
  ['the source of a page', 'view-source:app://attest/index.html'],
]

describe('the address the window belongs to', () => {
  it.each([
    'app://attest/index.html',
    'app://attest/',
    'app://attest',
    'app://attest/assets/a.js?x=1#y',
    'APP://attest/x',
  ])('is %s', (address) => expect(isAppAddress(address)).toBe(true))

  it.each(foreign)('is not %s: %s', (_what, address) => expect(isAppAddress(address)).toBe(false))
})

describe('the address after a fault', () => {
  it.each([
    ['app://attest/index.html#article/1/2-3-write', 'app://attest/index.html?after=fault#article/1/2-3-write'],
    ['app://attest/index.html?after=fault#desk', 'app://attest/index.html?after=fault#desk'],
    ['app://attest/index.html', 'app://attest/index.html?after=fault'],
    ['', 'app://attest/index.html?after=fault'],
    ['https://example.org/#desk', 'app://attest/index.html?after=fault'],
  ])('of %s is %s', (before, after) => {
    expect(addressAfterFault(before)).toBe(after)
    expect(isAppAddress(after)).toBe(true)
  })
})

describe('what the window may load', () => {
  it.each([
    'app://attest/index.html',
    'data:image/png;base64,AA==',
    'blob:app://attest/0b0f2c62',
    'devtools://devtools/x',
  ])('is %s', (address) => expect(isLoadableAddress(address)).toBe(true))

  it.each([
    'https://example.org/pixel.gif',
    'http://127.0.0.1/',
    'ws://example.org/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'filesystem:app://attest/temporary/x',
    'javascript:alert(1)',
    'chrome-extension://abc/x.js',
    'about:blank',
    'app://attest.evil/x.js',
    'app://evil@attest/x.js',
    'app://print/article.html',
    '',
    'no address',
  ])('is not %j', (address) => expect(isLoadableAddress(address)).toBe(false))
})

describe('a link that may be opened outside', () => {
  it.each([
    'https://example.org/',
    'https://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'mailto:desk@example.org',
    'mailto:desk@example.org?subject=The%20quote',
  ])('is %s', (address) => expect(isOpenableLink(address)).toBe(true))

  it.each([
    'http://example.org/',
    'https://user@example.org/',
    'https://user:word@example.org/',
    'https://:word@example.org/',
    'https://example.org@evil.example/',
    'https://',
    'file:///etc/passwd',
    'file://server/share',
    '\\\\server\\share',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'smb://server/share',
    'ms-msdt:/id',
    'search-ms:query=x',
    'ftp://example.org/',
    'app://attest/index.html',
    'tel:+1',
    '/etc/passwd',
    'C:\\Windows\\System32\\calc.exe',
    '',
  ])('is not %j', (address) => expect(isOpenableLink(address)).toBe(false))
})

describe('a permission', () => {
  it('to put text on the clipboard is given', () => {
    expect(isAllowedPermission('clipboard-sanitized-write')).toBe(true)
  })

  it.each([
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'display-capture',
    'fileSystem',
    'hid',
    'serial',
    'usb',
    'idle-detection',
    'storage-access',
    'window-management',
    'keyboardLock',
    'speaker-selection',
    'mediaKeySystem',
    'unknown',
    '',
    'constructor',
  ])('called %j is refused', (permission) => expect(isAllowedPermission(permission)).toBe(false))
})

describe('the file behind an address', () => {
  const root = join('/', 'opt', 'attest', 'renderer')

  it.each([
    ['app://attest/', 'index.html', 'text/html; charset=utf-8'],
    ['app://attest/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://attest/assets/index-1a2b.js', 'assets/index-1a2b.js', 'text/javascript; charset=utf-8'],
    ['app://attest/assets/index.css?x=1#y', 'assets/index.css', 'text/css; charset=utf-8'],
    ['app://attest/assets/serif%20four.woff2', 'assets/serif four.woff2', 'font/woff2'],
    ['app://attest/.', 'index.html', 'text/html; charset=utf-8'],
    ['app://attest/../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://attest/%2e%2e/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://attest/a/../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://attest/..%2findex.html/../../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s is %s', (address, path, contentType) => {
    expect(assetAt(root, address)).toEqual({ path: join(root, path), contentType })
  })

  it.each([
    '..%2findex.html',
    '..%2Frenderer2%2findex.html',
    '..%2frenderer-old/index.html',
    '..%2f..%2f..%2fetc/passwd.html',
    '%2e%2e%2findex.html',
    '%2e%2e%2f%2e%2e%2findex.html',
    'a/..%2f..%2findex.html',
    '.%2e%2findex.html',
    '..%5cindex.html',
    '..\\index.html',
    'C:%5cindex.html',
    '%00',
    'index.html%00.js',
    'index%00.html',
    '%',
    '%zz.html',
    '%c0%ae%c0%ae%2findex.html',
    'assets/',
    'assets',
    'index.html.exe',
    'index.htm',
    '.env',
    'package.JSON',
    'x.constructor',
    'x.toString',
    'x.__proto__',
    'x.',
  ])('there is none behind app://attest/%s', (path) => expect(assetAt(root, `app://attest/${path}`)).toBeNull())

  it('there is none outside the folder, however the way out is written', () => {
    const dots = ['..', '%2e%2e', '.%2e', '%2e.', '%252e%252e', '...', '....']
    const slashes = ['/', '%2f', '%2F', '\\', '%5c', '//', '/./', '%252f']
    for (const dot of dots) {
      for (const slash of slashes) {
        for (const depth of [1, 2, 5]) {
          const path = `${`${dot}${slash}`.repeat(depth)}etc/passwd.html`
          for (const lead of ['', 'assets/', '/']) {
            const asset = assetAt(root, `app://attest/${lead}${path}`)
            if (asset) expect(asset.path.startsWith(`${root}/`)).toBe(true)
          }
        }
      }
    }
  })

  it('there is none behind an absolute path', () => {
    expect(assetAt(root, 'app://attest//etc/passwd')).toBeNull()
    expect(assetAt(root, 'app://attest//etc/page.html')?.path).toBe(join(root, 'etc/page.html'))
    expect(assetAt(root, 'app://attest/%2fetc%2fpage.html')?.path).toBe(join(root, 'etc/page.html'))
  })

  it.each(foreign)('there is none behind %s: %s', (_what, address) => expect(assetAt(root, address)).toBeNull())
})

describe('the content security policy', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources] as const
    }),
  )

  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
  })

  it('runs and fetches only what Attest itself serves', () => {
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('worker-src')).toEqual(["'self'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
    expect(directives.get('font-src')).toEqual(["'self'"])
  })

  it('has nothing unsafe in it, and no wildcard', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|strict-dynamic|https?:|ws/)
  })

  it('frames nothing, embeds nothing, sends no form, and lets no page change what addresses mean', () => {
    for (const name of ['frame-src', 'object-src', 'base-uri', 'form-action'])
      expect(directives.get(name)).toEqual(["'none'"])
  })
})
