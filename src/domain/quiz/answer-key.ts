import * as z from 'zod/mini'
import { quizRulesSchema } from '../course/course.ts'
import { authoredIdSchema, keyVersionSchema } from '../shared/ids.ts'
import { citationSchema } from '../source/source.ts'
import { FALSE_CHOICE_ID, TRUE_CHOICE_ID } from './public-question.ts'
import type { Question } from './question.ts'

const questionKeySchema = z.strictObject({
  id: authoredIdSchema,
  kind: z.enum(['single-choice', 'multiple-choice', 'true-false']),
  lessonId: authoredIdSchema,
  rightChoiceIds: z.array(authoredIdSchema).check(z.minLength(1)),
  reasons: z.record(authoredIdSchema, z.string()).check(z.describe('Reason by choice id')),
  cite: citationSchema,
})

/**
 * The private half of a question bank. One per version of the bank and never changed after it is written, so an
 * attempt is always marked with the key of the version that was answered.
 */
export const answerKeySchema = z.strictObject({
  courseId: authoredIdSchema,
  keyVersion: keyVersionSchema,
  rules: quizRulesSchema,
  questions: z.array(questionKeySchema).check(z.minLength(1)),
})

export type QuestionKey = z.infer<typeof questionKeySchema>
export type AnswerKey = z.infer<typeof answerKeySchema>

export const toQuestionKey = (question: Question): QuestionKey => {
  const common = { id: question.id, kind: question.kind, lessonId: question.lesson, cite: question.cite }
  if (question.kind === 'true-false') {
    return {
      ...common,
      rightChoiceIds: [question.isTrue ? TRUE_CHOICE_ID : FALSE_CHOICE_ID],
      reasons: { [TRUE_CHOICE_ID]: question.reason, [FALSE_CHOICE_ID]: question.reason },
    }
  }
  return {
    ...common,
    rightChoiceIds: question.choices.filter((choice) => choice.right).map((choice) => choice.id),
    reasons: Object.fromEntries(question.choices.map((choice) => [choice.id, choice.reason])),
  }
}
