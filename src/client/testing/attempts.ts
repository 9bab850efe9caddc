import type { AttemptOnDevice } from '../device-store.ts'

/** An attempt of three questions that nobody has answered; tests change what they are about. */
export const attemptOnDevice = (part: Partial<AttemptOnDevice> = {}): AttemptOnDevice => ({
  attemptId: '01900000-0000-7000-8000-000000000001',
  owner: 'nobody',
  courseId: 'khai-sinh',
  keyVersion: '0123456789abcdef',
  questionIds: ['han', 'giay', 'le-phi'],
  responses: {},
  place: 0,
  startedAt: '2026-11-25T02:00:00.000Z',
  savedAt: '2026-11-25T02:00:00.000Z',
  ...part,
})
