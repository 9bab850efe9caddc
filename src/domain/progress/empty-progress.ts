import type { CourseProgress } from './progress.ts'

// Apart from its schema, so that a lesson page can fold progress without carrying Zod.
export const emptyProgress = (courseId: string): CourseProgress => ({ courseId, lessons: {}, attempts: {} })
