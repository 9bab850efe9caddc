import { Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import type { LambdaEvent } from 'hono/aws-lambda'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openDelivery } from '../src/auth/open-delivery.ts'
import { hashPassword } from '../src/auth/password.ts'
import { sessionKeyOf } from '../src/auth/session-id.ts'
import { sealParcel } from '../src/client/parcels/seal-parcel.ts'
import type { Delivery } from '../src/domain/account/delivery.ts'
import { CLASS_RESULT_FORMAT } from '../src/domain/edition/class-result.ts'
import { editionIdOf } from '../src/domain/edition/edition-id.ts'
import { newEditionKey, signResult } from '../src/domain/edition/result-signature.ts'
import { classResult } from '../src/domain/edition/testing/class-result.ts'
import { createAccountStore } from '../src/storage/dynamodb/account-store.ts'
import { createAnswerKeyStore } from '../src/storage/dynamodb/answer-key-store.ts'
import { createTableClient } from '../src/storage/dynamodb/client.ts'
import { createTable } from '../src/storage/dynamodb/create-table.ts'
import { createDeliveryStore } from '../src/storage/dynamodb/delivery-store.ts'
import { type RunningEngine, startEmbeddedEngine } from '../src/storage/dynamodb/embedded-engine.ts'
import { createPageStore } from '../src/storage/dynamodb/page-store.ts'
import { createSessionStore } from '../src/storage/dynamodb/session-store.ts'
import { createSharingStore } from '../src/storage/dynamodb/sharing-store.ts'
import type { Table } from '../src/storage/dynamodb/table.ts'
import { testStage } from './config/test.ts'
import { LearningSite } from './learning-site.ts'
import { gatewayEvent } from './testing/gateway-event.ts'
import { itemRights } from './testing/item-rights.ts'
import { testApp } from './testing/test-stack.ts'
import { openWatchedDoor, type WatchedDoor } from './testing/watched-door.ts'

type Handler = (event: LambdaEvent) => Promise<{ statusCode: number; cookies?: string[]; body?: string }>

const STARTED_ATTEMPT = '01890000-0000-7000-8000-000000000002'
const OFFLINE_ATTEMPT = '01890000-0000-7000-8000-000000000003'
const TO_REMARK = '01890000-0000-7000-8000-000000000006'
const PERSON = { username: 'mau', password: 'mot mat khau dai' }
const TRAINER = { username: 'mau.giang', password: 'mot mat khau dai' }
const COORDINATOR = { username: 'mau.xa', password: 'mot mat khau dai' }
const UNIT_CODE = '02221'
const LESSON_PATH = '/khoa-hoc/khai-sinh/ai-di-khai/'
const LINK_TO_WITHDRAWN = 'AAAAAAAA'
const LEARNER_ID = '01890000-0000-7000-8000-000000000001'
const QUIZ = { courseId: 'khai-sinh', keyVersion: '00000000000000aa' }
const MENDED_VERSION = '00000000000000bb'
const ANSWERED = [{ questionId: 'han-dang-ky', answer: { kind: 'choices', choiceIds: ['dung'] } }]
const HANDED_IN = { ...QUIZ, responses: ANSWERED, deviceSubmittedAt: '2026-11-25T03:00:00.000Z' }
const DAY_MS = 24 * 60 * 60 * 1000

let engine: RunningEngine
let door: WatchedDoor
let template: Template
let delivery: Delivery
let accounts: Handler
let learning: Handler
let studio: Handler
let sharing: Handler
let endSessionAt: (cookie: string, endMs: number) => Promise<void>

beforeAll(async () => {
  engine = await startEmbeddedEngine()
  door = await openWatchedDoor(engine.endpoint)
  const table = { client: createTableClient(engine), name: 'the-table' }
  await furnishTable(table)
  const sessions = createSessionStore(table)
  const { password: _, ...learner } = {
    ...PERSON,
    accountId: LEARNER_ID,
    displayName: 'Mẫu',
    role: 'learner' as const,
  }
  delivery = await openDelivery(createDeliveryStore(table), learner, new Date().toISOString())
  endSessionAt = async (cookie, endMs) => {
    const key = sessionKeyOf(cookie.split('=')[1] ?? '')
    if (key === undefined) throw new Error(`${cookie} is not a session`)
    await sessions.extend(key, new Date(endMs).toISOString())
  }

  const variables = {
    TABLE_NAME: table.name,
    SITE_ORIGIN: 'https://hoc.example',
    AWS_ENDPOINT_URL_DYNAMODB: door.endpoint,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  }
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  vi.spyOn(console, 'log').mockReturnValue()
  accounts = (await import('../src/api/accounts/lambda.ts')).handler
  learning = (await import('../src/api/learning/lambda.ts')).handler
  studio = (await import('../src/api/studio/lambda.ts')).handler
  sharing = (await import('../src/api/sharing/lambda.ts')).handler

  const app = testApp()
  const site = new LearningSite(app, testStage, undefined)
  app.synth()
  template = Template.fromStack(Stack.of(site.node.findChild('api')))
  // Loads every function and hashes passwords: too much for ten seconds where other tests run beside it.
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  door.close()
  await engine.stop()
})

/** Creates the table with a learner, a trainer, and one quiz of one question whose key was mended once. */
const furnishTable = async (table: Table): Promise<void> => {
  await createTable(table)
  const people = [
    { ...PERSON, accountId: LEARNER_ID, role: 'learner' },
    { ...TRAINER, accountId: '01890000-0000-7000-8000-000000000005', role: 'trainer' },
    {
      ...COORDINATOR,
      accountId: '01890000-0000-7000-8000-000000000007',
      role: 'coordinator',
      unitCode: UNIT_CODE,
    },
  ] as const
  for (const { password, ...person } of people) {
    await createAccountStore(table).create({
      ...person,
      displayName: 'Nguyễn Thị Mẫu',
      createdAt: '2026-11-25T03:00:00.000Z',
      passwordHash: await hashPassword(password),
    })
  }
  await createPageStore(table).publish([{ path: LESSON_PATH, title: 'Ai đi khai', description: '' }])
  await createSharingStore(table).keepLink({
    ...{ code: LINK_TO_WITHDRAWN, teamCode: 'AAAAAA', target: '/khoa-hoc/khai-sinh/da-bo/' },
    ...{ title: 'Bài đã bỏ', createdAt: '2026-11-25T03:00:00.000Z' },
  })
  for (const [keyVersion, right] of [
    [QUIZ.keyVersion, 'sai'],
    [MENDED_VERSION, 'dung'],
  ] as const) {
    await createAnswerKeyStore(table).keep({
      ...{ courseId: QUIZ.courseId, keyVersion },
      rules: { drawn: 1, passMark: 1, waitMinutes: 0 },
      questions: [
        {
          id: 'han-dang-ky',
          lessonId: 'ai-di-khai',
          parts: [
            {
              id: 'han-dang-ky',
              solution: {
                kind: 'true-false',
                rightChoiceIds: [right],
                reasons: { dung: 'Luật nói 60 ngày.', sai: 'Luật nói 60 ngày.' },
              },
            },
          ],
          cite: { source: 'luat-ho-tich-2014' },
        },
      ],
    })
  }
}

const signIn = async (person = PERSON): Promise<string> => {
  const reply = await accounts(gatewayEvent({ method: 'POST', path: '/api/accounts/sign-in', body: person }))
  expect(reply.statusCode).toBe(200)
  return reply.cookies?.[0]?.split(';')[0] ?? ''
}

test('accounts has the rights that its routes need, and no others', async () => {
  const ask = async (method: string, path: string, cookie: string, body?: object): Promise<number> =>
    (await accounts(gatewayEvent({ method, path, cookies: [cookie], body }))).statusCode
  door.rightsNeeded.clear()

  const cookie = await signIn()
  await endSessionAt(cookie, Date.now() + DAY_MS)
  expect(await ask('GET', '/api/accounts/me', cookie)).toBe(200)
  await endSessionAt(cookie, Date.now() - DAY_MS)
  expect(await ask('GET', '/api/accounts/me', cookie)).toBe(200)
  expect(await ask('POST', '/api/accounts/sign-out', cookie, {})).toBe(200)

  expect([...door.rightsNeeded].sort()).toEqual(itemRights(template, 'Accounts'))
})

test('learning has the rights that its routes need, and no others', async () => {
  const cookie = await signIn()
  const ask = async (method: string, place: string, body?: object): Promise<number> => {
    const path = `/api/learning/${place}`
    return (await learning(gatewayEvent({ method, path, cookies: [cookie], body }))).statusCode
  }
  const statement = {
    id: '01890000-0000-7000-8000-000000000004',
    courseId: QUIZ.courseId,
    lessonId: 'ai-di-khai',
    verb: 'finished-lesson' as const,
    recordedAt: '2026-11-25T03:00:00.000Z',
  }
  const answer = {
    id: '01890000-0000-7000-8000-000000000005',
    courseId: QUIZ.courseId,
    verb: 'answered-question',
    attemptId: STARTED_ATTEMPT,
    questionId: 'han-dang-ky',
    answer: { kind: 'choices', choiceIds: ['dung'] },
    revision: 1,
    recordedAt: '2026-11-25T03:00:00.000Z',
  }
  door.rightsNeeded.clear()

  await endSessionAt(cookie, Date.now() + DAY_MS)
  expect(await ask('POST', 'statements', { statements: [statement] })).toBe(200)
  expect(await ask('POST', 'statements', { statements: [statement] })).toBe(200)
  expect(await ask('PUT', `attempts/${STARTED_ATTEMPT}`, QUIZ)).toBe(200)
  expect(await ask('PUT', `attempts/${STARTED_ATTEMPT}`, QUIZ)).toBe(200)
  expect(await ask('POST', 'statements', { statements: [answer] })).toBe(200)
  expect(await ask('GET', `courses/${QUIZ.courseId}/open-attempt`)).toBe(200)
  expect(await ask('POST', `attempts/${STARTED_ATTEMPT}/submission`, HANDED_IN)).toBe(200)
  expect(await ask('POST', `attempts/${STARTED_ATTEMPT}/submission`, HANDED_IN)).toBe(200)
  expect(await ask('POST', `attempts/${OFFLINE_ATTEMPT}/submission`, HANDED_IN)).toBe(200)
  expect(await ask('GET', `attempts/${STARTED_ATTEMPT}`)).toBe(200)
  expect(await ask('GET', 'progress')).toBe(200)
  const parcel = await sealParcel({ kind: 'statements', statements: [statement] }, delivery)
  expect(await ask('POST', 'parcels', parcel)).toBe(200)
  await endSessionAt(cookie, Date.now() - DAY_MS)
  expect(await ask('GET', 'progress')).toBe(401)

  expect([...door.rightsNeeded].sort()).toEqual(itemRights(template, 'Learning'))
})

test('studio has the rights that its routes need, and no others', async () => {
  const learner = await signIn()
  const submission = {
    ...{ method: 'POST', path: `/api/learning/attempts/${TO_REMARK}/submission` },
    ...{ cookies: [learner], body: HANDED_IN },
  }
  expect((await learning(gatewayEvent(submission))).statusCode).toBe(200)
  const cookie = await signIn(TRAINER)
  const askStudio = async (method: string, place: string, body?: object): Promise<number> => {
    const path = `/api/studio/${place}`
    return (await studio(gatewayEvent({ method, path, cookies: [cookie], body }))).statusCode
  }
  const ask = (method: string, place: string, body?: object): Promise<number> =>
    askStudio(method, `courses/${QUIZ.courseId}/${place}`, body)
  const { d, ...publicKey } = await newEditionKey()
  const result = classResult({ editionId: await editionIdOf(publicKey) })
  const courses = [{ id: QUIZ.courseId, title: 'Khai sinh', checks: 1 }]
  const classFile = {
    ...{ format: CLASS_RESULT_FORMAT, result },
    signature: await signResult({ ...publicKey, d }, result),
  }
  const decision = {
    ...{ to: MENDED_VERSION, reason: 'Đáp án đã sửa theo luật mới.' },
    attempts: [{ accountId: LEARNER_ID, attemptId: TO_REMARK }],
  }
  door.rightsNeeded.clear()

  await endSessionAt(cookie, Date.now() + DAY_MS)
  expect(await ask('GET', 'key-versions')).toBe(200)
  expect(await ask('GET', `key-versions/${MENDED_VERSION}/remark-preview`)).toBe(200)
  expect(await ask('POST', 'remarks', decision)).toBe(200)
  expect(await ask('POST', 'remarks', decision)).toBe(200)
  expect(await askStudio('POST', 'editions', { publicKey, courses })).toBe(200)
  expect(await askStudio('POST', 'class-results', classFile)).toBe(200)
  expect(await askStudio('GET', 'class-results')).toBe(200)
  expect(await askStudio('GET', `class-results/${result.editionId}/${result.classId}`)).toBe(200)
  await endSessionAt(cookie, Date.now() - DAY_MS)
  expect(await ask('GET', 'key-versions')).toBe(401)

  expect([...door.rightsNeeded].sort()).toEqual(itemRights(template, 'Studio'))
})

test('sharing has the rights that its routes need, and no others', async () => {
  const cookie = await signIn(COORDINATOR)
  const trainer = await signIn(TRAINER)
  const ask = async (method: string, path: string, body?: object) => {
    const { statusCode, body: reply } = await sharing(gatewayEvent({ method, path, cookies: [cookie], body }))
    return { statusCode, reply: reply === undefined || reply[0] !== '{' ? {} : JSON.parse(reply) }
  }
  const teams = `/api/sharing/units/${UNIT_CODE}/teams`
  const newTeam = {
    teamId: '01890000-0000-7000-8000-000000000008',
    name: 'Tổ Nà Mẫu',
    village: 'Thôn Nà Mẫu',
  }
  door.rightsNeeded.clear()

  await endSessionAt(cookie, Date.now() + DAY_MS)
  const { reply: made } = await ask('POST', teams, newTeam)
  const teamCode: string = made.team.code
  expect((await ask('POST', teams, newTeam)).statusCode).toBe(200)
  const wanted = { teamCode, target: LESSON_PATH }
  const { reply: linked } = await ask('POST', '/api/sharing/links', wanted)
  expect((await ask('POST', '/api/sharing/links', wanted)).statusCode).toBe(200)
  const gone = { teamCode, target: '/khoa-hoc/khai-sinh/bo-roi/' }
  expect((await ask('POST', '/api/sharing/links', gone)).statusCode).toBe(409)
  const code: string = linked.link.code
  expect((await ask('GET', `/t/${code}`)).statusCode).toBe(200)
  const open = { code, openId: '01890000-0000-7000-8000-000000000009' }
  expect((await ask('POST', '/api/sharing/opens', open)).statusCode).toBe(200)
  expect((await ask('GET', `/api/sharing/teams/${teamCode}/opens`)).statusCode).toBe(200)
  expect((await ask('GET', teams)).statusCode).toBe(200)
  expect((await ask('POST', `/api/sharing/teams/${teamCode}/retirement`, {})).statusCode).toBe(200)
  const letter = {
    letterId: '01890000-0000-7000-8000-00000000000a',
    ...{ courseId: 'khai-sinh', lessonId: 'ai-di-khai', note: 'Chỗ lệ phí chưa rõ.' },
  }
  expect((await ask('POST', '/api/sharing/letters', { letter })).statusCode).toBe(200)
  expect((await ask('POST', '/api/sharing/letters', { letter })).statusCode).toBe(200)
  expect((await ask('GET', '/api/sharing/my-letters')).statusCode).toBe(200)
  const askTrainer = async (method: string, path: string, body?: object) =>
    (await sharing(gatewayEvent({ method, path, cookies: [trainer], body }))).statusCode
  expect(await askTrainer('GET', '/api/sharing/letters')).toBe(200)
  expect(await askTrainer('GET', '/api/sharing/courses/khai-sinh/letters')).toBe(200)
  const answer = { state: 'answered', reply: 'Đã ghi rõ lệ phí.' }
  expect(await askTrainer('PUT', `/api/sharing/letters/${letter.letterId}/answer`, answer)).toBe(200)
  expect((await ask('GET', `/t/${LINK_TO_WITHDRAWN}`)).statusCode).toBe(200)
  await endSessionAt(cookie, Date.now() - DAY_MS)
  expect((await ask('GET', teams)).statusCode).toBe(401)

  expect([...door.rightsNeeded].sort()).toEqual(itemRights(template, 'Sharing'))
})
