import { expect, test } from 'vitest'
import { deviceProgress } from './device-progress.ts'
import { createMemoryStore } from './memory-store.ts'
import { ACCOUNT, finishedLesson } from './testing/statements.ts'

test('what waits to be sent counts at once, beside what the server knows', async () => {
  const device = createMemoryStore()
  await device.keepProgress(ACCOUNT, [
    {
      courseId: 'khai-sinh',
      lessons: { 'bai-9': { openedAt: '2026-11-20T00:00:00.000Z' } },
      attempts: {},
    },
  ])
  await device.keepStatement(ACCOUNT, finishedLesson(1))
  expect(await deviceProgress(device, ACCOUNT)).toEqual([
    {
      courseId: 'khai-sinh',
      lessons: {
        'bai-9': { openedAt: '2026-11-20T00:00:00.000Z' },
        'bai-1': { openedAt: '2026-11-25T01:01:00.000Z', finishedAt: '2026-11-25T01:01:00.000Z' },
      },
      attempts: {},
    },
  ])
})

test('a course of which nothing is known has no progress', async () => {
  expect(await deviceProgress(createMemoryStore(), 'nobody')).toEqual([])
})

test('what the server refused still counts here, or the page would record it again at each visit', async () => {
  const device = createMemoryStore()
  await device.keepStatement(ACCOUNT, finishedLesson(1))
  await device.refuseStatement(finishedLesson(1).id, {
    code: 'bad-request',
    at: '2026-11-25T03:00:00.000Z',
  })
  const [course] = await deviceProgress(device, ACCOUNT)
  expect(course?.lessons['bai-1']?.finishedAt).toBe('2026-11-25T01:01:00.000Z')
})
