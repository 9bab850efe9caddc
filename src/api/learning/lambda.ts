import { handle } from 'hono/aws-lambda'
import { createSessions } from '../../auth/sessions.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createAttemptStore } from '../../storage/dynamodb/attempt-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createDeliveryStore } from '../../storage/dynamodb/delivery-store.ts'
import { createProgressStore } from '../../storage/dynamodb/progress-store.ts'
import { createRosterStore } from '../../storage/dynamodb/roster-store.ts'
import { createSessionStore } from '../../storage/dynamodb/session-store.ts'
import { readEnvironment } from '../environment.ts'
import { gatewayRequestId } from '../gateway-request.ts'
import { logAsJson } from '../log-events.ts'
import { createLearningApp } from './app.ts'

const { tableName, siteOrigin } = readEnvironment(process.env)
const table = { client: createTableClient(), name: tableName }

export const handler = handle(
  createLearningApp({
    siteOrigin,
    requestIdOf: gatewayRequestId,
    log: logAsJson,
    now: () => new Date().toISOString(),
    sessions: createSessions(createSessionStore(table), { isSecure: true }),
    deliveries: createDeliveryStore(table),
    attempts: createAttemptStore(table),
    roster: createRosterStore(table),
    progress: createProgressStore(table),
    answerKeys: createAnswerKeyStore(table),
  }),
)
