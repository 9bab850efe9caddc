import type { Practice } from '../../domain/practice/practice.ts'
import type { DeskAction, PracticeState } from '../../domain/practice/practice-state.ts'
import type { SourceLink } from '../quiz-player/quiz-props.ts'

/** What a surface gets: all it may draw, and where it tells what the learner did. */
export interface DeskProps {
  practice: Practice
  state: PracticeState
  onAct(action: DeskAction): void
}

/** What the page gives the island. Everything is readable in the page's source: a practice is not marked. */
export interface PracticeProps {
  practice: Practice
  sources: Record<string, SourceLink>
  lesson: { title: string; href: string }
}
