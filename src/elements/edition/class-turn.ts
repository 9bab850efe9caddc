import type { ClassLearner } from '../../domain/edition/class-result.ts'

/** The checks of one course as the page holds them, in order. */
export const checksOf = (host: Element, courseId: string): HTMLElement[] => {
  const template = host.querySelector(`template[data-course="${courseId}"]`)
  if (!(template instanceof HTMLTemplateElement)) return []
  return [...template.content.querySelectorAll<HTMLElement>('lesson-check')]
}

export const isAnswered = (
  { answers }: Pick<ClassLearner, 'answers'>,
  { dataset }: Pick<HTMLElement, 'dataset'>,
): boolean =>
  answers.some(
    ({ courseId, lessonId, checkId }) =>
      courseId === dataset.course && lessonId === dataset.lesson && checkId === dataset.check,
  )

/** How one learner stands in these checks. */
export const standingOf = (
  learner: Pick<ClassLearner, 'answers'>,
  checks: readonly HTMLElement[],
  courseId: string,
): { answered: number; right: number; checks: number } => ({
  answered: checks.filter((check) => isAnswered(learner, check)).length,
  right: learner.answers.filter((answer) => answer.courseId === courseId && answer.isRight).length,
  checks: checks.length,
})
