import type { LessonLink, SourceLink } from '../quiz-player/quiz-props.ts'

/** What the page gives the review. No question is among it: cards are on the device. */
export interface ReviewProps {
  /** By course and lesson: `khai-sinh/ai-di-khai`. */
  lessons: Record<string, LessonLink>
  sources: Record<string, SourceLink>
}
