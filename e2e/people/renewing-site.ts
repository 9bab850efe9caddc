import { createServer, type IncomingMessage, request } from 'node:http'

export interface RenewingSite {
  origin: string
  /** From now on there is a newer release. */
  renew(): void
  close(): void
}

/** The site under another address, where a release can be made without the other journeys noticing. */
export const openRenewingSite = async (baseURL: string): Promise<RenewingSite> => {
  let isRenewed = false
  const site = new URL(baseURL)
  const server = createServer((asked, reply) => {
    const { 'if-none-match': _, ...headers } = asked.headers
    const isWorker = asked.url === '/sw.js'
    const passed = request(
      new URL(asked.url ?? '/', site),
      {
        method: asked.method ?? 'GET',
        headers: {
          ...headers,
          host: site.host,
          ...(headers.origin !== undefined && { origin: site.origin }),
          ...(isWorker && { 'accept-encoding': 'identity' }),
        },
      },
      (answer) => {
        const { 'content-length': __, ...rest } = answer.headers
        reply.writeHead(answer.statusCode ?? 500, rest)
        if (isWorker && isRenewed) void appendTo(answer).then((text) => reply.end(text))
        else answer.pipe(reply)
      },
    )
    asked.pipe(passed)
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    origin: `http://localhost:${port}`,
    renew: () => {
      isRenewed = true
    },
    close: () => server.close(),
  }
}

const appendTo = async (answer: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return `${Buffer.concat(chunks).toString('utf8')}\n// a newer release`
}
