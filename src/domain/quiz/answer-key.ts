import * as z from 'zod/mini'
import { quizRulesSchema } from '../course/course.ts'
import { authoredIdSchema, keyVersionSchema } from '../shared/ids.ts'
import { citationSchema } from '../source/source.ts'
import { partsOf, type Question } from './question.ts'
import { solutionSchema } from './solution.ts'
import { toSolution } from './to-solution.ts'

const questionKeySchema = z.strictObject({
  id: authoredIdSchema,
  lessonId: authoredIdSchema,
  cite: citationSchema,
  parts: z
    .array(z.strictObject({ id: authoredIdSchema, solution: solutionSchema }))
    .check(z.minLength(1), z.describe('The parts of a case study; any other question is its own only part')),
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

export const toQuestionKey = (question: Question): QuestionKey => ({
  id: question.id,
  lessonId: question.lesson,
  cite: question.cite,
  parts: partsOf(question).map((part) => ({ id: part.id, solution: toSolution(part) })),
})
