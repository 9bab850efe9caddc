import type { QuizRules } from '../../domain/course/course.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'

/** Attempts the store may let begin; undefined means no limit, which also holds for whoever has passed already. */
export const triesAllowed = (progress: CourseProgress | undefined, rules: QuizRules): number | undefined =>
  Object.values(progress?.attempts ?? {}).some((attempt) => attempt.isPassed) ? undefined : rules.tries
