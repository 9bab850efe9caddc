import { expect, test } from 'vitest'
import type { CourseStanding } from '../domain/progress/completion.ts'
import { nextStepIn } from './next-step.ts'

const lessons = [{ id: 'mot' }, { id: 'hai' }]
const standing = (part: Partial<CourseStanding>): CourseStanding => ({
  marks: [],
  lessonsDone: 0,
  nextLessonId: undefined,
  minutesLeft: 0,
  best: undefined,
  passedAt: undefined,
  isComplete: false,
  ...part,
})

test.each([
  [
    'a course not begun starts at its first lesson',
    standing({ nextLessonId: 'mot' }),
    { kind: 'lesson', lessonId: 'mot', number: 1, isFirst: true },
  ],
  [
    'a course begun goes on at the first lesson left',
    standing({ nextLessonId: 'hai', lessonsDone: 1 }),
    { kind: 'lesson', lessonId: 'hai', number: 2, isFirst: false },
  ],
  ['after the last lesson comes the quiz', standing({ lessonsDone: 2 }), { kind: 'quiz' }],
  [
    'a finished course can be read again',
    standing({ lessonsDone: 2, passedAt: '2026-11-02T03:00:00.000Z' }),
    { kind: 'review' },
  ],
  [
    'who passed early still has lessons to read',
    standing({ nextLessonId: 'hai', lessonsDone: 1, passedAt: '2026-11-02T03:00:00.000Z' }),
    { kind: 'lesson', lessonId: 'hai', number: 2, isFirst: false },
  ],
])('%s', (_, given, step) => {
  expect(nextStepIn(given, lessons)).toEqual(step)
})
