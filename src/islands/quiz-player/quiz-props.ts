import type { RefCallback } from 'react'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'

export interface LessonLink {
  title: string
  href: string
}

/** A source with its state on the day the site was built. */
export interface SourceLink {
  title: string
  state: string
  tone: 'ok' | 'soon' | 'bad'
  href: string
}

/** Given to the heading of whatever view is shown, which takes focus when the view changes. */
export type HeadingRef = RefCallback<HTMLElement>

/** What the page gives the quiz player. Readable in the page source, so nothing in it may tell an answer. */
export interface QuizProps {
  quiz: PublicQuiz
  /** The rules as told before the first question. Made at build, so that their words are no script. */
  rulesTold: readonly string[]
  courseTitle: string
  courseHref: string
  lessonTitles: Record<string, LessonLink>
  sources: Record<string, SourceLink>
}
