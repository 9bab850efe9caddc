import type { RemarkRow, remarkPreviewRoute } from '../../contract/studio/remark-preview.ts'
import type { Remarking } from '../../domain/attempt/remark-attempt.ts'
import type { RosterEntry } from '../../domain/attempt/roster-store.ts'
import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { compareNames } from '../../domain/text/compare-names.ts'
import { mapAtMost } from '../map-at-most.ts'
import type { HandlerOf } from '../mount-route.ts'
import { changedQuestions } from './changed-questions.ts'
import type { StudioDependencies } from './dependencies.ts'
import { remarkKept } from './remark-kept.ts'

const LEARNERS_AT_A_TIME = 16

/** Reads every handed-in attempt of the course, learner by learner, and marks it for the eye only. */
export const remarkPreview =
  (dependencies: StudioDependencies): HandlerOf<typeof remarkPreviewRoute> =>
  async ({ params: { courseId, keyVersion } }) => {
    const newer = await dependencies.answerKeys.find(courseId, keyVersion)
    if (newer === undefined) return fail({ code: 'no-such-key' })
    const learners = (await dependencies.roster.learnersOf(courseId)).toSorted((a, b) =>
      compareNames(a.displayName, b.displayName),
    )
    const looks = await mapAtMost(LEARNERS_AT_A_TIME, learners, (learner) =>
      lookAt(dependencies, learner, newer),
    )
    const looked = looks.flat()
    return succeed({
      questions: changedQuestions(looked.map(({ remarking }) => remarking)),
      attempts: looked.length,
      rows: looked.flatMap(({ row }) => (row === undefined ? [] : [row])),
    })
  }

interface Look {
  remarking: Remarking
  /** Undefined where nothing would change. */
  row: RemarkRow | undefined
}

const lookAt = async (
  { progress, attempts, answerKeys }: StudioDependencies,
  { accountId, displayName }: RosterEntry,
  newer: AnswerKey,
): Promise<Look[]> => {
  const standing = await progress.progressIn(accountId, newer.courseId)
  const looks: Look[] = []
  for (const [attemptId, { submittedAt, earned, isPassed }] of Object.entries(standing?.attempts ?? {})) {
    const kept = submittedAt === undefined ? undefined : await attempts.find(accountId, attemptId)
    if (kept === undefined) continue
    const remarking = await remarkKept(answerKeys, kept, newer)
    const { before, after, of, questions } = remarking
    // From what the learner sees today: where a decision was cut off before it reached the progress, it shows again.
    const from = { earned: earned ?? before.earned, isPassed: isPassed ?? before.isPassed }
    const row = {
      ...{ accountId, displayName, attemptId, submittedAt: kept.submittedAt, from, to: after, of },
      questionIds: questions.filter((one) => one.before !== one.after).map(({ questionId }) => questionId),
    }
    const isChanged = from.earned !== after.earned || from.isPassed !== after.isPassed
    looks.push({ remarking, row: isChanged ? row : undefined })
  }
  return looks
}
