import * as z from 'zod/mini'
import { quizRulesSchema } from '../course/course.ts'
import { authoredIdSchema, keyVersionSchema } from '../shared/ids.ts'
import type { Question } from './question.ts'

/** A question as the browser sees it: nothing in it tells the answer. */
export const publicQuestionSchema = z.strictObject({
  id: authoredIdSchema,
  kind: z.enum(['single-choice', 'multiple-choice', 'true-false']),
  lessonId: authoredIdSchema,
  prompt: z.string(),
  choices: z.array(z.strictObject({ id: authoredIdSchema, text: z.string() })),
})

const publicQuizSchema = z.strictObject({
  courseId: authoredIdSchema,
  keyVersion: keyVersionSchema,
  rules: quizRulesSchema,
  questions: z.array(publicQuestionSchema),
})

export type PublicQuestion = z.infer<typeof publicQuestionSchema>
export type PublicQuiz = z.infer<typeof publicQuizSchema>

export const TRUE_CHOICE_ID = 'dung'
export const FALSE_CHOICE_ID = 'sai'

const TRUE_FALSE_CHOICES = [
  { id: TRUE_CHOICE_ID, text: 'Đúng' },
  { id: FALSE_CHOICE_ID, text: 'Không đúng' },
]

/** Takes the key out of a question. Built field by field, so that a field added later stays private by default. */
export const toPublicQuestion = (question: Question): PublicQuestion => ({
  id: question.id,
  kind: question.kind,
  lessonId: question.lesson,
  prompt: question.prompt,
  choices:
    question.kind === 'true-false'
      ? TRUE_FALSE_CHOICES
      : question.choices.map((choice) => ({ id: choice.id, text: choice.text })),
})
