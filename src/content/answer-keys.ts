import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { QuizRules } from '../domain/course/course.ts'
import { type AnswerKey, toQuestionKey } from '../domain/quiz/answer-key.ts'
import { type PublicQuiz, toPublicQuestion } from '../domain/quiz/public-question.ts'
import type { Question } from '../domain/quiz/question.ts'

/** Splits a bank into what everyone may see and what only the marking function may see. */
export const splitBank = (
  courseId: string,
  rules: QuizRules,
  questions: readonly Question[],
): { quiz: PublicQuiz; key: AnswerKey } => {
  const keyVersion = contentHash({ rules, questions })
  return {
    quiz: { courseId, keyVersion, rules, questions: questions.map(toPublicQuestion) },
    key: { courseId, keyVersion, rules, questions: questions.map(toQuestionKey) },
  }
}

/**
 * Writes each key to `<folder>/<course>/<version>.json`, in place of those of the last build: whatever was published
 * before is kept by the table.
 */
export const writeAnswerKeys = async (keys: readonly AnswerKey[], folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true })
  for (const key of keys) {
    await mkdir(join(folder, key.courseId), { recursive: true })
    await writeFile(join(folder, key.courseId, `${key.keyVersion}.json`), `${JSON.stringify(key)}\n`)
  }
}

/** The same content has the same hash, whatever the order in which its fields were written. */
const contentHash = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sortFields(value)))
    .digest('hex')
    .slice(0, 16)

const sortFields = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortFields)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, held]) => [name, sortFields(held)]),
  )
}
