import { expect, test } from 'vitest'
import type { CourseStanding } from '../domain/progress/completion.ts'
import { bestWords, courseSentence, marksWords } from './progress-words.ts'

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
  ['not begun', standing({ minutesLeft: 40 }), '5 bài và một bài kiểm tra. Khoảng 40 phút đọc.'],
  ['begun', standing({ lessonsDone: 2, minutesLeft: 24 }), 'Đã xong 2 trên 5 bài. Còn khoảng 24 phút.'],
  ['only the quiz left', standing({ lessonsDone: 5 }), 'Đã xong 5 bài. Còn bài kiểm tra.'],
  [
    'passed with lessons left',
    standing({ lessonsDone: 3, passedAt: '2026-11-02T03:00:00.000Z' }),
    'Đã đạt bài kiểm tra. Còn 2 bài chưa học.',
  ],
  [
    'complete',
    standing({ lessonsDone: 5, passedAt: '2026-11-02T03:00:00.000Z' }),
    'Đã xong khoá học, đạt bài kiểm tra ngày 02/11/2026.',
  ],
])('a course that is %s says so', (_, given, words) => {
  expect(courseSentence(given, 5)).toBe(words)
})

test('the best attempt is told with a decimal comma and the day in Việt Nam', () => {
  expect(
    bestWords({
      startedAt: '2026-11-01T10:00:00.000Z',
      submittedAt: '2026-11-01T18:30:00.000Z',
      earned: 8.5,
      of: 10,
      isPassed: true,
    }),
  ).toBe('Đạt 8,5 trên 10 ngày 02/11/2026')
})

test('an attempt that was marked again says when', () => {
  expect(
    bestWords({
      startedAt: '2026-11-01T10:00:00.000Z',
      submittedAt: '2026-11-01T18:30:00.000Z',
      ...{ earned: 8, of: 10, isPassed: true, remarkedAt: '2026-11-25T02:00:00.000Z' },
    }),
  ).toBe('Đạt 8 trên 10 ngày 02/11/2026, chấm lại ngày 25/11/2026')
})

test('a row of lozenges is counted in words', () => {
  expect(marksWords(['done', 'done', 'now', 'todo'])).toBe('Đã xong 2, đang học 1, chưa học 1')
})
