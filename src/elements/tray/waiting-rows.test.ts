import { expect, test } from 'vitest'
import { attemptOnDevice } from '../../client/testing/attempts.ts'
import { finishedLesson } from '../../client/testing/statements.ts'
import type { Statement } from '../../domain/progress/statement.ts'
import { waitingRows } from './waiting-rows.ts'

const answered = (n: number): Statement => ({
  ...{ id: `01900000-0000-7000-8000-00000000002${n}`, verb: 'answered-question', courseId: 'khai-sinh' },
  ...{ attemptId: attemptOnDevice().attemptId, questionId: `q-${n}`, revision: n },
  answer: { kind: 'typed', text: '60' },
  recordedAt: '2026-11-25T02:00:00.000Z',
})

test('what was done in one lesson, and in one quiz with its handing in, is one row each', () => {
  const rows = waitingRows({
    statements: [
      { ...finishedLesson(1), id: finishedLesson(3).id, verb: 'opened-lesson' },
      answered(1),
      finishedLesson(1),
      answered(2),
    ],
    attempts: [attemptOnDevice({ handedInAt: '2026-11-25T02:00:00.000Z' })],
  })
  expect(rows).toEqual([
    { address: '/khoa-hoc/khai-sinh/bai-1/', kind: 'lesson', deeds: ['opened-lesson', 'finished-lesson'] },
    {
      address: '/khoa-hoc/khai-sinh/kiem-tra/',
      kind: 'quiz',
      deeds: ['answered-question', 'answered-question', 'handed-in'],
    },
  ])
})
