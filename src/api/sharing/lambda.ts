import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { createSessions } from '../../auth/sessions.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createLetterStore } from '../../storage/dynamodb/letter-store.ts'
import { createPageStore } from '../../storage/dynamodb/page-store.ts'
import { createSessionStore } from '../../storage/dynamodb/session-store.ts'
import { createSharingStore } from '../../storage/dynamodb/sharing-store.ts'
import { createSignInCounter } from '../../storage/dynamodb/sign-in-counter.ts'
import { readEnvironment } from '../environment.ts'
import { gatewayRequestId, viewerAddress } from '../gateway-request.ts'
import { logAsJson } from '../log-events.ts'
import { createSharingApp } from './app.ts'
import { createLinkApp } from './link-app.ts'

const { tableName, siteOrigin } = readEnvironment(process.env)
const table = { client: createTableClient(), name: tableName }
const dependencies = {
  siteOrigin,
  requestIdOf: gatewayRequestId,
  addressOf: viewerAddress,
  log: logAsJson,
  now: () => new Date().toISOString(),
  sessions: createSessions(createSessionStore(table), { isSecure: true }),
  sharing: createSharingStore(table),
  letters: createLetterStore(table),
  pages: createPageStore(table),
  counter: createSignInCounter(table),
}

const links = createLinkApp(dependencies)
const area = createSharingApp(dependencies)
const both = new Hono()
both.all('/t/*', (context) => links.fetch(context.req.raw, context.env))
both.all('*', (context) => area.fetch(context.req.raw, context.env))

export const handler = handle(both)
