import { isAbsolute, join, relative, sep } from 'node:path'
import { afterFault } from '../../core/after-fault.ts'

/** The one origin the window runs on. */
export const appOrigin = 'app://attest'

/** The one style sheet react-aria writes into the page: pressable things do not pan. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/** Sent with every response the window gets. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${pressableStyle}`,
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The window's page. */
export const pageAddress = `${appOrigin}/index.html`

const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null)

/** Whether an address belongs to the window itself: the only place it may navigate to, and the only sender it trusts. */
export const isAppAddress = (address: string): boolean => {
  const url = parse(address)
  return url !== null && url.protocol === 'app:' && url.host === 'attest' && url.username === '' && url.password === ''
}

/** The page for a window that was lost at `address`: it says so, and comes back to where it stood. */
export const addressAfterFault = (address: string): string =>
  `${pageAddress}${afterFault}${isAppAddress(address) ? (parse(address)?.hash ?? '') : ''}`

/** Whether the window may load an address at all. Nothing leaves the machine: only what Attest itself serves. */
export const isLoadableAddress = (address: string): boolean => {
  const url = parse(address)
  return url !== null && (isAppAddress(address) || ['data:', 'blob:', 'devtools:'].includes(url.protocol))
}

/** Whether an address may be handed to the system's browser or mail program after a click. */
export const isOpenableLink = (address: string): boolean => {
  const url = parse(address)
  if (!url) return false
  if (url.protocol === 'mailto:') return true
  return url.protocol === 'https:' && url.username === '' && url.password === ''
}

/** Whether the window gets a permission it asks for. */
export const isAllowedPermission = (permission: string): boolean => permission === 'clipboard-sanitized-write'

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['woff2', 'font/woff2'],
])

/** The file an `app://attest/…` address stands for, with its content type; null where it lies outside `root`. */
export const assetAt = (root: string, address: string): { path: string; contentType: string } | null => {
  const url = parse(address)
  if (!url || !isAppAddress(address)) return null
  let name: string
  try {
    name = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (name.includes('\0') || name.includes('\\')) return null
  const path = join(root, name === '/' ? 'index.html' : name)
  const inside = relative(root, path)
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null
  const contentType = contentTypes.get(path.slice(path.lastIndexOf('.') + 1))
  return contentType ? { path, contentType } : null
}
