import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import { importFault } from '../import-report.ts'
import { type IdentifiedQuestion, leaveOutRepeats } from '../leave-out-repeats.ts'
import type { QuestionIdentity } from '../question-identity.ts'
import { readDocx } from './read-docx.ts'
import type { WordRefusal } from './word-fault.ts'
import { type LessonDraft, toLessonDraft } from './word-lesson.ts'
import { toQuestions, type WordQuestions } from './word-questions.ts'

/** As many as other importers take at a time. */
const MOST_QUESTIONS = 1000

export interface WordRequest {
  bytes: Uint8Array
  wanted: 'lesson' | 'questions'
  /** What the author has answered so far: pairs of a doubt's id and the answer. */
  answers: readonly (readonly [id: string, answer: string])[]
  /** The questions that the bank has already; a lesson needs none. */
  known: readonly QuestionIdentity[]
}

export type WordPreview =
  | ({ wanted: 'lesson' } & LessonDraft)
  | ({ wanted: 'questions' } & Omit<WordQuestions, 'questions'> & { questions: IdentifiedQuestion[] })

/**
 * A Word file as a lesson or as questions, for a person to look at: nothing has been stored. Questions that the bank or the
 * file itself has already are left out and told. Never throws, whatever the bytes.
 */
export const importWord = async (
  request: WordRequest,
): Promise<Result<WordPreview, { code: WordRefusal }>> => {
  const read = readDocx(request.bytes)
  if (!read.ok) return fail({ code: read.code })
  const answers = new Map(request.answers)
  if (request.wanted === 'lesson') return succeed({ wanted: 'lesson', ...toLessonDraft(read.value, answers) })
  const found = toQuestions(read.value, answers)
  const over = found.questions[MOST_QUESTIONS]
  const fresh = await leaveOutRepeats(found.questions.slice(0, MOST_QUESTIONS), request.known)
  return succeed({
    wanted: 'questions',
    ...found,
    questions: fresh.questions,
    faults: [
      ...found.faults,
      ...fresh.faults,
      ...(over === undefined ? [] : [importFault('too-many-questions', over.place)]),
    ],
  })
}
