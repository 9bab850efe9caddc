import { describe, expect, it } from 'vitest'
import { standingIn } from './completion.ts'

const outline = {
  id: 'khoa',
  title: 'Khoá',
  minutes: 18,
  lessons: [
    { id: 'mot', title: 'Một', minutes: 5 },
    { id: 'hai', title: 'Hai', minutes: 6 },
    { id: 'ba', title: 'Ba', minutes: 7 },
  ],
  quiz: { drawn: 10, passMark: 8, waitMinutes: 0 },
}

const at = (minute: number): string => `2026-11-25T02:${minute}:00.000Z`
const done = { openedAt: at(10), finishedAt: at(11) }
const attempt = (minute: number, earned: number) => ({
  startedAt: at(10),
  submittedAt: at(minute),
  earned,
  of: 10,
  isPassed: earned >= 8,
})

describe('standing in a course', () => {
  it('asks nothing of somebody who has not begun', () => {
    expect(standingIn(outline, undefined)).toMatchObject({
      marks: ['todo', 'todo', 'todo', 'todo'],
      nextLessonId: 'mot',
      minutesLeft: 18,
      isComplete: false,
    })
  })

  it('points to the first lesson that is not done, also when a later one is', () => {
    const progress = { courseId: 'khoa', lessons: { mot: done, ba: done }, attempts: {} }
    expect(standingIn(outline, progress)).toMatchObject({
      marks: ['done', 'now', 'done', 'todo'],
      lessonsDone: 2,
      nextLessonId: 'hai',
      minutesLeft: 6,
    })
  })

  it('points to the quiz when all lessons are done', () => {
    const progress = { courseId: 'khoa', lessons: { mot: done, hai: done, ba: done }, attempts: {} }
    expect(standingIn(outline, progress)).toMatchObject({
      marks: ['done', 'done', 'done', 'now'],
      isComplete: false,
    })
  })

  it('is complete with all lessons done and the quiz passed, and stays so after a worse try', () => {
    const progress = {
      courseId: 'khoa',
      lessons: { mot: done, hai: done, ba: done },
      attempts: { x: attempt(20, 5), y: attempt(30, 9), z: attempt(40, 3) },
    }
    expect(standingIn(outline, progress)).toMatchObject({
      marks: ['done', 'done', 'done', 'done'],
      best: { attemptId: 'y', earned: 9 },
      passedAt: at(30),
      isComplete: true,
    })
  })

  it('does not take an attempt still open for a result', () => {
    const progress = { courseId: 'khoa', lessons: {}, attempts: { x: { startedAt: at(10) } } }
    expect(standingIn(outline, progress).best).toBeUndefined()
  })
})
