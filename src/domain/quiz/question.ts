import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'
import { citationSchema } from '../source/source.ts'
import {
  matching,
  multipleChoice,
  number,
  ordering,
  shortText,
  singleChoice,
  trueFalse,
} from './question-kinds.ts'

const part = { id: authoredIdSchema, prompt: z.string().check(z.minLength(1), z.maxLength(600)) }

const question = {
  ...part,
  lesson: authoredIdSchema.check(z.describe('Lesson that teaches the answer')),
  cite: citationSchema,
}

/** One of the questions about a situation. A case study holds no other. */
const casePartSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...part, ...singleChoice }),
  z.strictObject({ ...part, ...multipleChoice }),
  z.strictObject({ ...part, ...trueFalse }),
  z.strictObject({ ...part, ...matching }),
  z.strictObject({ ...part, ...ordering }),
  z.strictObject({ ...part, ...shortText }),
  z.strictObject({ ...part, ...number }),
])

const caseStudySchema = z.strictObject({
  ...question,
  kind: z.literal('case-study'),
  prompt: z.string().check(z.minLength(1), z.maxLength(1200), z.describe('The situation')),
  parts: z.array(casePartSchema).check(z.minLength(2), z.maxLength(5)),
})

/** A question as its author writes it in `quiz.yaml`, with its key. Never leaves the build. */
const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...question, ...singleChoice }),
  z.strictObject({ ...question, ...multipleChoice }),
  z.strictObject({ ...question, ...trueFalse }),
  z.strictObject({ ...question, ...matching }),
  z.strictObject({ ...question, ...ordering }),
  z.strictObject({ ...question, ...shortText }),
  z.strictObject({ ...question, ...number }),
  caseStudySchema,
])

export const questionBankSchema = z.strictObject({ questions: z.array(questionSchema).check(z.minLength(1)) })

export type CasePart = z.infer<typeof casePartSchema>
export type Question = z.infer<typeof questionSchema>
export type QuestionBank = z.infer<typeof questionBankSchema>

/** What a question asks, one after the other: a case study its parts, any other question itself alone. */
export const partsOf = (question: Question): CasePart[] =>
  question.kind === 'case-study' ? question.parts : [question]
