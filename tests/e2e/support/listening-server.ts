import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that nobody may ever reach, and what has reached it. */
export interface ListeningServer {
  readonly address: string
  readonly reached: readonly string[]
  readonly close: () => Promise<void>
}

/** Listens on a free port of this machine, and notes every connection and every request. */
export const listenForVisitors = async (): Promise<ListeningServer> => {
  const reached: string[] = []
  const server = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`)
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }).end('reached')
  })
  server.on('connection', () => reached.push('a connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
