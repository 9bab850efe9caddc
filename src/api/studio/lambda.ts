import { handle } from 'hono/aws-lambda'
import { createSessions } from '../../auth/sessions.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createAttemptStore } from '../../storage/dynamodb/attempt-store.ts'
import { createClassResultStore } from '../../storage/dynamodb/class-result-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createEditionStore } from '../../storage/dynamodb/edition-store.ts'
import { createProgressStore } from '../../storage/dynamodb/progress-store.ts'
import { createRemarkStore } from '../../storage/dynamodb/remark-store.ts'
import { createRosterStore } from '../../storage/dynamodb/roster-store.ts'
import { createSessionStore } from '../../storage/dynamodb/session-store.ts'
import { readEnvironment } from '../environment.ts'
import { gatewayRequestId } from '../gateway-request.ts'
import { logAsJson } from '../log-events.ts'
import { createStudioApp } from './app.ts'

const { tableName, siteOrigin } = readEnvironment(process.env)
const table = { client: createTableClient(), name: tableName }

export const handler = handle(
  createStudioApp({
    siteOrigin,
    requestIdOf: gatewayRequestId,
    log: logAsJson,
    now: () => new Date().toISOString(),
    sessions: createSessions(createSessionStore(table), { isSecure: true }),
    attempts: createAttemptStore(table),
    remarks: createRemarkStore(table),
    roster: createRosterStore(table),
    progress: createProgressStore(table),
    answerKeys: createAnswerKeyStore(table),
    editions: createEditionStore(table),
    classResults: createClassResultStore(table),
  }),
)
