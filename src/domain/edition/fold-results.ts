import type { ClassAnswer, ClassLearner, ClassResult } from './class-result.ts'

/**
 * Makes one class of all the files that it brought home. Every file only adds: a learner or an answer already there stays
 * as it was told first, so the same file twice changes nothing.
 * @param files of one class, in the order in which they were imported
 */
export const foldResults = (files: readonly ClassResult[]): ClassResult | undefined => {
  const [first, ...later] = files
  return first && later.reduce(addFile, { ...first, learners: first.learners.map(withEachAnswerOnce) })
}

/** How much a class holds; a file adds what the class holds more afterwards. */
export const countResult = (result: ClassResult | undefined): { learners: number; answers: number } => ({
  learners: result?.learners.length ?? 0,
  answers: (result?.learners ?? []).reduce((sum, { answers }) => sum + answers.length, 0),
})

const addFile = (held: ClassResult, file: ClassResult): ClassResult => {
  const learners = new Map(held.learners.map((learner) => [learner.learnerId, learner]))
  for (const learner of file.learners) {
    const before = learners.get(learner.learnerId)
    learners.set(
      learner.learnerId,
      withEachAnswerOnce(
        before === undefined ? learner : { ...before, answers: [...before.answers, ...learner.answers] },
      ),
    )
  }
  return { ...held, learners: [...learners.values()] }
}

const withEachAnswerOnce = (learner: ClassLearner): ClassLearner => {
  const answers = new Map<string, ClassAnswer>()
  for (const answer of learner.answers) {
    const check = `${answer.courseId}/${answer.lessonId}/${answer.checkId}`
    if (!answers.has(check)) answers.set(check, answer)
  }
  return { ...learner, answers: [...answers.values()] }
}
