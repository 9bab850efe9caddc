import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { createAccountsApp } from '../api/accounts/app.ts'
import type { ApiApp } from '../api/api-context.ts'
import { createLearningApp } from '../api/learning/app.ts'
import type { Log } from '../api/log-events.ts'
import { createSharingApp } from '../api/sharing/app.ts'
import { createLinkApp } from '../api/sharing/link-app.ts'
import { createStudioApp } from '../api/studio/app.ts'
import { createSessions } from '../auth/sessions.ts'
import type { Instant } from '../domain/shared/time.ts'
import { createAccountStore } from '../storage/dynamodb/account-store.ts'
import { createAnswerKeyStore } from '../storage/dynamodb/answer-key-store.ts'
import { createAttemptStore } from '../storage/dynamodb/attempt-store.ts'
import { createClassResultStore } from '../storage/dynamodb/class-result-store.ts'
import { createDeliveryStore } from '../storage/dynamodb/delivery-store.ts'
import { createEditionStore } from '../storage/dynamodb/edition-store.ts'
import { createLetterStore } from '../storage/dynamodb/letter-store.ts'
import { createPageStore } from '../storage/dynamodb/page-store.ts'
import { createProgressStore } from '../storage/dynamodb/progress-store.ts'
import { createRemarkStore } from '../storage/dynamodb/remark-store.ts'
import { createRosterStore } from '../storage/dynamodb/roster-store.ts'
import { createSessionStore } from '../storage/dynamodb/session-store.ts'
import { createSharingStore } from '../storage/dynamodb/sharing-store.ts'
import { createSignInCounter } from '../storage/dynamodb/sign-in-counter.ts'
import type { Table } from '../storage/dynamodb/table.ts'

interface LocalApiOptions {
  siteOrigin: string
  log: Log
  /** The server's clock; this machine's when left out. */
  now?: () => Instant
  /** Where a request came from; read from its connection when left out. */
  addressOf?: (context: Context) => string
}

/** The areas of the API by the start of their paths, as API Gateway routes them when deployed. */
export const createLocalApi = (
  table: Table,
  {
    siteOrigin,
    log,
    now = () => new Date().toISOString(),
    addressOf = (context) => getConnInfo(context).remote.address ?? '',
  }: LocalApiOptions,
): Record<string, ApiApp> => {
  const common = {
    ...{ siteOrigin, log, now },
    requestIdOf: () => crypto.randomUUID(),
    sessions: createSessions(createSessionStore(table), { isSecure: false }),
  }
  const sharing = { ...common, sharing: createSharingStore(table), pages: createPageStore(table) }
  return {
    '/api/accounts/': createAccountsApp({
      ...common,
      accounts: createAccountStore(table),
      counter: createSignInCounter(table),
      deliveries: createDeliveryStore(table),
      addressOf,
    }),
    '/api/learning/': createLearningApp({
      ...common,
      deliveries: createDeliveryStore(table),
      attempts: createAttemptStore(table),
      roster: createRosterStore(table),
      progress: createProgressStore(table),
      answerKeys: createAnswerKeyStore(table),
    }),
    '/api/studio/': createStudioApp({
      ...common,
      attempts: createAttemptStore(table),
      remarks: createRemarkStore(table),
      roster: createRosterStore(table),
      progress: createProgressStore(table),
      answerKeys: createAnswerKeyStore(table),
      editions: createEditionStore(table),
      classResults: createClassResultStore(table),
    }),
    '/api/sharing/': createSharingApp({
      ...sharing,
      letters: createLetterStore(table),
      counter: createSignInCounter(table),
      addressOf,
    }),
    '/t/': createLinkApp(sharing),
  }
}
