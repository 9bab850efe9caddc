import { fork } from 'node:child_process'
import { once } from 'node:events'
import { uuidv7 } from 'uuidv7'
import * as z from 'zod/mini'
import { createLearningApp } from '../../api/learning/app.ts'
import { createSessions } from '../../auth/sessions.ts'
import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import type { QuestionResponse } from '../../domain/quiz/response.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createAttemptStore } from '../../storage/dynamodb/attempt-store.ts'
import { createTableClient } from '../../storage/dynamodb/client.ts'
import { createTable } from '../../storage/dynamodb/create-table.ts'
import { createDeliveryStore } from '../../storage/dynamodb/delivery-store.ts'
import { createProgressStore } from '../../storage/dynamodb/progress-store.ts'
import { createRosterStore } from '../../storage/dynamodb/roster-store.ts'
import { createSessionStore } from '../../storage/dynamodb/session-store.ts'
import type { Figure } from './figure.ts'

const WARM_UP = 50
const ATTEMPTS = 500
const AT_ONCE = 8
const ORIGIN = 'http://localhost:4321'

const key: AnswerKey = {
  courseId: 'khoa',
  keyVersion: '0123456789abcdef',
  rules: { drawn: 10, passMark: 8, waitMinutes: 0 },
  questions: Array.from({ length: 10 }, (_, place) => ({
    id: `cau-${place}`,
    lessonId: `bai-${place % 5}`,
    parts: [
      {
        id: `cau-${place}`,
        solution: {
          kind: 'single-choice',
          rightChoiceIds: ['a'],
          reasons: {
            a: 'Luật nói vậy, ở điều đã học.',
            b: 'Đây là hạn của việc khác.',
            c: 'Không có mốc này.',
          },
        },
      },
    ],
    cite: { source: 'luat', at: 'Điều 1' },
  })),
}

/** Begins and hands in attempts of ten questions, each by a learner of its own, through the real app and stores. */
export const attemptsBench = async (): Promise<Figure[]> => {
  const engine = fork(new URL('engine-process.ts', import.meta.url))
  const [endpoint] = await once(engine, 'message')
  const table = { client: createTableClient({ endpoint: z.string().parse(endpoint) }), name: 'bench' }
  await createTable(table)
  const sessions = createSessions(createSessionStore(table), { isSecure: false })
  const answerKeys = createAnswerKeyStore(table)
  await answerKeys.keep(key)
  const app = createLearningApp({
    siteOrigin: ORIGIN,
    requestIdOf: () => 'bench',
    log: () => undefined,
    now: () => new Date().toISOString(),
    sessions,
    deliveries: createDeliveryStore(table),
    attempts: createAttemptStore(table),
    roster: createRosterStore(table),
    progress: createProgressStore(table),
    answerKeys,
  })

  const send = async (cookie: string, method: string, path: string, body: unknown): Promise<void> => {
    const headers = { origin: ORIGIN, cookie, 'content-type': 'application/json' }
    const reply = await app.request(path, { method, headers, body: JSON.stringify(body) })
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
  }
  const takeOne = async (): Promise<void> => {
    const learner = { accountId: uuidv7(), username: 'mau', displayName: 'Mẫu', role: 'learner' as const }
    const cookie = (await sessions.open(learner)).split(';')[0] ?? ''
    const path = `/api/learning/attempts/${uuidv7()}`
    const asked = { courseId: key.courseId, keyVersion: key.keyVersion }
    await send(cookie, 'PUT', path, asked)
    const responses: QuestionResponse[] = key.questions.map(({ id }) => ({
      questionId: id,
      answer: { kind: 'choices', choiceIds: ['a'] },
    }))
    const deviceSubmittedAt = new Date().toISOString()
    await send(cookie, 'POST', `${path}/submission`, { ...asked, responses, deviceSubmittedAt })
  }
  const take = async (count: number): Promise<void> => {
    const worker = async (): Promise<void> => {
      for (let done = 0; done < count / AT_ONCE; done++) await takeOne()
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  }

  await take(WARM_UP)
  const cpuBefore = process.cpuUsage()
  const startedAtMs = performance.now()
  await take(ATTEMPTS)
  const seconds = (performance.now() - startedAtMs) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  table.client.destroy()
  engine.kill()
  const cpuMs = (user + system) / 1000 / ATTEMPTS
  return [
    { what: 'one attempt of 10 questions, server CPU', measured: `${cpuMs.toFixed(1)} ms`, target: '9 ms' },
    {
      what: 'attempts on one process, engine beside it',
      measured: `${Math.round(ATTEMPTS / seconds)} per second`,
      target: '200 per second on two cores',
    },
  ]
}
