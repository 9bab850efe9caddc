import type { AddressInfo } from 'node:net'
import dynalite from 'dynalite'

export interface RunningEngine {
  endpoint: string
  stop(): Promise<void>
}

/**
 * Runs dynalite, a DynamoDB in plain JavaScript, inside this process on a free port of this machine.
 * @param folder where it keeps its tables between runs; left out, they live in memory
 */
export const startEmbeddedEngine = async (folder?: string): Promise<RunningEngine> => {
  const server = dynalite({ createTableMs: 0, ...(folder === undefined ? {} : { path: folder }) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((error) => (error ? reject(error) : resolve()))
      }),
  }
}
