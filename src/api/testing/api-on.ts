import { uuidv7 } from 'uuidv7'
import { createSessions } from '../../auth/sessions.ts'
import type { AccountView } from '../../domain/account/account.ts'
import { createAccountStore } from '../../storage/dynamodb/account-store.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createAttemptStore } from '../../storage/dynamodb/attempt-store.ts'
import { createClassResultStore } from '../../storage/dynamodb/class-result-store.ts'
import { createDeliveryStore } from '../../storage/dynamodb/delivery-store.ts'
import { createEditionStore } from '../../storage/dynamodb/edition-store.ts'
import { createLetterStore } from '../../storage/dynamodb/letter-store.ts'
import { createPageStore } from '../../storage/dynamodb/page-store.ts'
import { createProgressStore } from '../../storage/dynamodb/progress-store.ts'
import { createRemarkStore } from '../../storage/dynamodb/remark-store.ts'
import { createRosterStore } from '../../storage/dynamodb/roster-store.ts'
import { createSessionStore } from '../../storage/dynamodb/session-store.ts'
import { createSharingStore } from '../../storage/dynamodb/sharing-store.ts'
import { createSignInCounter } from '../../storage/dynamodb/sign-in-counter.ts'
import type { Table } from '../../storage/dynamodb/table.ts'
import { createAccountsApp } from '../accounts/app.ts'
import type { ApiApp, ApiContext } from '../api-context.ts'
import { createLearningApp } from '../learning/app.ts'
import type { LogLine } from '../log-events.ts'
import { createSharingApp } from '../sharing/app.ts'
import { createLinkApp } from '../sharing/link-app.ts'
import { createStudioApp } from '../studio/app.ts'

const SITE_ORIGIN = 'https://hoc.example'

/** The apps of all areas over real stores on one table, with a clock that stands still until it is moved. */
export const apiOn = (table: Table, startsAt: string) => {
  const clock = { now: startsAt }
  const logged: LogLine[] = []
  const sessions = createSessions(createSessionStore(table), { isSecure: true })
  const common = {
    sessions,
    siteOrigin: SITE_ORIGIN,
    requestIdOf: () => 'request-1',
    log: (line: LogLine) => void logged.push(line),
    now: () => clock.now,
  }
  const addressOf = (context: ApiContext) => context.req.header('x-test-address') ?? '203.0.113.7'
  const accounts = createAccountsApp({
    ...common,
    accounts: createAccountStore(table),
    counter: createSignInCounter(table),
    deliveries: createDeliveryStore(table),
    addressOf,
  })
  const learning = createLearningApp({
    ...common,
    deliveries: createDeliveryStore(table),
    attempts: createAttemptStore(table),
    roster: createRosterStore(table),
    progress: createProgressStore(table),
    answerKeys: createAnswerKeyStore(table),
  })
  const studio = createStudioApp({
    ...common,
    attempts: createAttemptStore(table),
    remarks: createRemarkStore(table),
    roster: createRosterStore(table),
    progress: createProgressStore(table),
    answerKeys: createAnswerKeyStore(table),
    editions: createEditionStore(table),
    classResults: createClassResultStore(table),
  })
  const shared = { ...common, sharing: createSharingStore(table), pages: createPageStore(table) }
  const sharing = createSharingApp({
    ...shared,
    letters: createLetterStore(table),
    counter: createSignInCounter(table),
    addressOf,
  })
  const links = createLinkApp(shared)
  return { accounts, learning, studio, sharing, links, sessions, clock, logged }
}

/** A person nobody else has, a learner unless said otherwise, with an open session. */
export const signedInLearner = async (
  { sessions }: Pick<ReturnType<typeof apiOn>, 'sessions'>,
  changes: Partial<AccountView> = {},
) => {
  const account: AccountView = {
    accountId: uuidv7(),
    username: 'mau.hoa',
    displayName: 'Lê Thị Mẫu Hoa',
    role: 'learner',
    ...changes,
  }
  const setCookie = await sessions.open(account)
  return { account, cookie: setCookie.split(';')[0] ?? '' }
}

/** Sends what a page of ours would send. @returns status, parsed body and headers */
export const call = async (
  app: ApiApp,
  method: string,
  path: string,
  {
    body,
    ...headers
  }: {
    body?: unknown
    cookie?: string | undefined
    'x-test-address'?: string
    'x-learner'?: string | undefined
  } = {},
) => {
  const response = await app.request(path, {
    method,
    headers: {
      origin: SITE_ORIGIN,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const reply: unknown = await response.json()
  return { status: response.status, reply, headers: response.headers }
}
