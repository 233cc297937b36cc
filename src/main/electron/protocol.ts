import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { assetAt, contentSecurityPolicy } from './policy.ts'

/** Declares `app:` as a real origin. To be called before the app is ready. */
export const declareAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true, supportFetchAPI: true } },
  ])

const headers = (contentType: string) => ({
  'content-type': contentType,
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
})

/** Serves the built interface, and nothing else, under `app://attest/`. */
export const serveInterface = (session: Session, root: string): void =>
  session.protocol.handle('app', async (request) => {
    const asset = assetAt(root, request.url)
    const bytes = asset ? await readFile(asset.path).catch(() => null) : null
    if (!asset || !bytes) return new Response('Not found', { status: 404, headers: headers('text/plain') })
    return new Response(bytes, { headers: headers(asset.contentType) })
  })
