import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { PortInUseFault } from './start-faults.ts'

// Passwords of demo people are known to everybody: only this machine may knock.
const HOST = '127.0.0.1'
const LAST_REPLIES_MS = 2_000

export interface Listening {
  server: Server
  /** Scheme, host and port as browsers write them. */
  origin: string
}

/**
 * Listens on a port of this machine, 0 for any free one. Throws `PortInUseFault`.
 * @param appAt gives the app once its origin is known
 */
export const listen = async (port: number, appAt: (origin: string) => Hono): Promise<Listening> => {
  let app: Hono | undefined
  const server = createAdaptorServer({
    fetch: (request, bindings) => app?.fetch(request, bindings) ?? new Response(null, { status: 503 }),
  }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(isPortInUse(error) ? new PortInUseFault(port, error) : error))
    server.listen(port, HOST, resolve)
  })
  const bound = server.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('The server listens nowhere')
  const origin = `http://localhost:${bound.port}`
  app = appAt(origin)
  return { server, origin }
}

/** Takes no new requests, lets those under way finish, and cuts whatever is still open after two seconds. */
export const stopListening = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(() => server.closeAllConnections(), LAST_REPLIES_MS).unref()
    server.close((error) => (error ? reject(error) : resolve()))
  })

const isPortInUse = (error: Error): boolean => 'code' in error && error.code === 'EADDRINUSE'
