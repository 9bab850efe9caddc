import * as z from 'zod/mini'
import { type SubmittedAttempt, submittedAttemptSchema } from '../../domain/attempt/attempt.ts'
import type { QuestionResponse } from '../../domain/quiz/response.ts'
import { fromStoredInstant, storedInstantSchema, toStoredInstant } from './stored-instant.ts'

/**
 * A handed-in attempt in less than 1 KB, so that keeping one costs one write unit. The answers are one text,
 * `question:choice,choice question:choice`; ids hold none of these signs.
 */
const attemptItemSchema = z.object({
  ...z.pick(submittedAttemptSchema, {
    attemptId: true,
    accountId: true,
    courseId: true,
    keyVersion: true,
    earned: true,
    of: true,
    isPassed: true,
  }).shape,
  answers: z.string(),
  submittedMs: storedInstantSchema,
  deviceSubmittedMs: storedInstantSchema,
})

export const toAttemptItem = (attempt: SubmittedAttempt): z.infer<typeof attemptItemSchema> => {
  const { responses, submittedAt, deviceSubmittedAt, ...kept } = attempt
  return {
    ...kept,
    answers: responses.map(({ questionId, choiceIds }) => `${questionId}:${choiceIds.join(',')}`).join(' '),
    submittedMs: toStoredInstant(submittedAt),
    deviceSubmittedMs: toStoredInstant(deviceSubmittedAt),
  }
}

/** Reads a stored attempt. Throws when it is not one. */
export const parseAttemptItem = (item: unknown): SubmittedAttempt => {
  const { answers, submittedMs, deviceSubmittedMs, ...kept } = attemptItemSchema.parse(item)
  return submittedAttemptSchema.parse({
    ...kept,
    responses: listOf(answers, ' ').map(parseAnswer),
    submittedAt: fromStoredInstant(submittedMs),
    deviceSubmittedAt: fromStoredInstant(deviceSubmittedMs),
  })
}

const parseAnswer = (answer: string): QuestionResponse => {
  const [questionId = '', choices = ''] = answer.split(':')
  return { questionId, choiceIds: listOf(choices, ',') }
}

const listOf = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator))
