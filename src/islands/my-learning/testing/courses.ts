import type { CourseProgress } from '../../../domain/progress/progress.ts'
import { type CourseHere, coursesHere } from '../course-here.ts'

export const WHEN = '2026-11-20T02:00:00.000Z'

/** A course of two lessons, `bai-1` and `bai-2`, of 5 minutes each. */
export const outline = (id: string) => ({
  id,
  title: `Khoá ${id}`,
  href: `/khoa-hoc/${id}/`,
  minutes: 10,
  lessons: [
    { id: 'bai-1', title: 'Bài một', minutes: 5 },
    { id: 'bai-2', title: 'Bài hai', minutes: 5 },
  ],
  quiz: { drawn: 10, passMark: 8, waitMinutes: 0 },
})

export const progress = (courseId: string, finished: string[], isPassed = false): CourseProgress => ({
  courseId,
  lessons: Object.fromEntries(finished.map((id) => [id, { openedAt: WHEN, finishedAt: WHEN }])),
  attempts: isPassed
    ? {
        '01900000-0000-7000-8000-000000000001': {
          startedAt: WHEN,
          submittedAt: WHEN,
          earned: 9,
          of: 10,
          isPassed: true,
        },
      }
    : {},
})

export const courses = (ids: string[], known: CourseProgress[] = []): CourseHere[] =>
  coursesHere(ids.map(outline), known)
