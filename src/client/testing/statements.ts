import type { LessonStatement, Statement } from '../../domain/progress/statement.ts'

export const ACCOUNT = '01900000-0000-7000-8000-00000000000a'
export const OTHER_ACCOUNT = '01900000-0000-7000-8000-00000000000b'

/** The nth statement of a test: lesson `bai-<n>` finished in minute n of an hour. */
export const finishedLesson = (n: number): LessonStatement => ({
  id: `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  courseId: 'khai-sinh',
  lessonId: `bai-${n}`,
  recordedAt: `2026-11-25T01:${String(n).padStart(2, '0')}:00.000Z`,
  verb: 'finished-lesson',
})

/** What a statement is about: its lesson, its question, or its practice. */
export const subjectOf = (statement: Statement): string => {
  if (statement.verb === 'answered-question') return statement.questionId
  return 'practiceId' in statement ? statement.practiceId : statement.lessonId
}
