import { handle } from 'hono/aws-lambda'
import { createSessions } from '../../auth/sessions.ts'
import { createAccountStore } from '../../storage/dynamodb/account-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createDeliveryStore } from '../../storage/dynamodb/delivery-store.ts'
import { createSessionStore } from '../../storage/dynamodb/session-store.ts'
import { createSignInCounter } from '../../storage/dynamodb/sign-in-counter.ts'
import { readEnvironment } from '../environment.ts'
import { gatewayRequestId, viewerAddress } from '../gateway-request.ts'
import { logAsJson } from '../log-events.ts'
import { createAccountsApp } from './app.ts'

const { tableName, siteOrigin } = readEnvironment(process.env)
const table = { client: createTableClient(), name: tableName }

export const handler = handle(
  createAccountsApp({
    siteOrigin,
    requestIdOf: gatewayRequestId,
    addressOf: viewerAddress,
    log: logAsJson,
    now: () => new Date().toISOString(),
    sessions: createSessions(createSessionStore(table), { isSecure: true }),
    accounts: createAccountStore(table),
    counter: createSignInCounter(table),
    deliveries: createDeliveryStore(table),
  }),
)
