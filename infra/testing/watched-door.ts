import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import * as z from 'zod/mini'

const keySchema = z.object({ S: z.string() })
const requestSchema = z.object({
  Key: z.optional(z.object({ pk: keySchema })),
  Item: z.optional(z.object({ pk: keySchema })),
  ExpressionAttributeValues: z.optional(z.object({ ':pk': z.optional(keySchema) })),
})

export interface WatchedDoor {
  endpoint: string
  /** The right each request needed, as `SESSION#* GetItem`. */
  rightsNeeded: Set<string>
  close(): void
}

/** A door before a DynamoDB engine at which every request is noted as IAM would look at it, and let through. */
export const openWatchedDoor = async (engineEndpoint: string): Promise<WatchedDoor> => {
  const rightsNeeded = new Set<string>()
  const door = createServer(async (request, response) => {
    const body = await text(request)
    rightsNeeded.add(rightFor(String(request.headers['x-amz-target']), body))
    const headers = FORWARDED.map((name): [string, string] => [name, String(request.headers[name])])
    const reply = await fetch(engineEndpoint, { method: 'POST', headers, body })
    response.writeHead(reply.status, { 'content-type': 'application/x-amz-json-1.0' })
    response.end(await reply.text())
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const { port } = door.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    rightsNeeded,
    close: () => {
      door.closeAllConnections()
      door.close()
    },
  }
}

const FORWARDED = ['content-type', 'authorization', 'x-amz-date', 'x-amz-target']

const rightFor = (target: string, body: string): string => {
  const { Key, Item, ExpressionAttributeValues } = requestSchema.parse(JSON.parse(body))
  const pk = (Key?.pk ?? Item?.pk ?? ExpressionAttributeValues?.[':pk'])?.S
  return `${pk?.split('#')[0]}#* ${target.split('.')[1]}`
}
