import { createTableClient } from '../../storage/dynamodb/client.ts'
import type { Table } from '../../storage/dynamodb/table.ts'
import { createLocalApi } from '../local-api.ts'

const ORIGIN = 'https://hoc.example'

/** One request as the server receives it. */
export interface Call {
  method: string
  path: string
  body: string | undefined
  cookie: string
  headers: Headers
}

interface Answer {
  status: number
  body: unknown
  cookies: [name: string, value: string][]
}

/** The real API on a real table, by a clock that is set from outside. */
export interface Backend {
  table: Table
  /** @param dieAfter how many table requests go through before the process dies; never, when left out
   * @returns undefined when it died */
  handle(call: Call, dieAfter?: number): Promise<Answer | undefined>
  /** Replies that no learner should ever get: faults of ours. */
  faults: string[]
}

export const createBackend = (endpoint: string, tableName: string, nowMs: () => number): Backend => {
  let left = Number.POSITIVE_INFINITY
  const client = createTableClient({ endpoint })
  client.middlewareStack.add(
    (next) => (args) => {
      if (left-- <= 0) throw new Error('The process died')
      return next(args)
    },
    { step: 'initialize', name: 'dying' },
  )
  const table = { client, name: tableName }
  const faults: string[] = []
  const now = () => new Date(nowMs()).toISOString()
  const areas = createLocalApi(table, {
    siteOrigin: ORIGIN,
    log: () => {},
    now,
    addressOf: () => crypto.randomUUID(),
  })

  const handle = async ({ method, path, body, cookie, headers }: Call, dieAfter?: number) => {
    const area = Object.keys(areas).find((prefix) => path.startsWith(prefix)) ?? ''
    left = dieAfter ?? Number.POSITIVE_INFINITY
    const response = await areas[area]?.request(path, {
      method,
      headers: { ...Object.fromEntries(headers), origin: ORIGIN, cookie },
      ...(body !== undefined && { body }),
    })
    const hasDied = left < 0
    left = Number.POSITIVE_INFINITY
    if (response === undefined || hasDied) return undefined
    const text = await response.text()
    if (response.status >= 500 || response.status === 400) faults.push(`${method} ${path}: ${text}`)
    return { status: response.status, body: JSON.parse(text), cookies: readCookies(response) }
  }

  return { table, handle, faults }
}

const readCookies = (response: Response): [string, string][] =>
  response.headers.getSetCookie().map((line) => {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
    return [name, value]
  })
