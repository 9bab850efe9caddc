import * as z from 'zod/mini'
import type { QuizRules } from '../course/course.ts'
import { authoredIdSchema, type KeyVersion } from '../shared/ids.ts'
import { inNeutralOrder } from './option-order.ts'
import type { CasePart, Question } from './question.ts'

/** A choice, an item, or one side of a pair: what is read, and the id it is answered by. */
const optionSchema = z.strictObject({
  id: authoredIdSchema,
  text: z.string(),
  pinned: z.optional(z.literal(true).check(z.describe('Stays at its place when the others are shuffled'))),
})

const options = z.array(optionSchema)
const common = { id: authoredIdSchema, prompt: z.string() }

const asked = {
  choices: { kind: z.enum(['single-choice', 'multiple-choice', 'true-false']), choices: options },
  matching: { kind: z.literal('matching'), lefts: options, rights: options },
  ordering: { kind: z.literal('ordering'), items: options },
  shortText: { kind: z.literal('short-text'), marks: z.enum(['strict', 'forgiven']) },
  number: { kind: z.literal('number'), unit: z.string(), decimals: z.boolean() },
}

/** One thing that is asked. */
const publicPartSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, ...asked.choices }),
  z.strictObject({ ...common, ...asked.matching }),
  z.strictObject({ ...common, ...asked.ordering }),
  z.strictObject({ ...common, ...asked.shortText }),
  z.strictObject({ ...common, ...asked.number }),
])

const whole = { ...common, lessonId: authoredIdSchema }

/** A question as the browser sees it: nothing in it tells the answer, neither a field nor an order. */
export const publicQuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...whole, ...asked.choices }),
  z.strictObject({ ...whole, ...asked.matching }),
  z.strictObject({ ...whole, ...asked.ordering }),
  z.strictObject({ ...whole, ...asked.shortText }),
  z.strictObject({ ...whole, ...asked.number }),
  // The prompt is the situation that all parts are about.
  z.strictObject({ ...whole, kind: z.literal('case-study'), parts: z.array(publicPartSchema) }),
])

export type Option = z.infer<typeof optionSchema>
export type PublicPart = z.infer<typeof publicPartSchema>
export type PublicPartOf<Kind extends PublicPart['kind']> = PublicPart & { kind: Kind }
export type PublicQuestion = z.infer<typeof publicQuestionSchema>

export interface PublicQuiz {
  courseId: string
  keyVersion: KeyVersion
  rules: QuizRules
  questions: PublicQuestion[]
}

export const TRUE_CHOICE_ID = 'dung'
export const FALSE_CHOICE_ID = 'sai'

const TRUE_FALSE_CHOICES = [
  { id: TRUE_CHOICE_ID, text: 'Đúng' },
  { id: FALSE_CHOICE_ID, text: 'Không đúng' },
]

/** Takes the key out of a question. Built field by field, so that a field added later stays private by default. */
export const toPublicQuestion = (question: Question): PublicQuestion => {
  const { id, prompt, lesson: lessonId } = question
  return question.kind === 'case-study'
    ? { id, lessonId, prompt, kind: question.kind, parts: question.parts.map(toPublicPart) }
    : { lessonId, ...toPublicPart(question) }
}

const toPublicPart = (part: CasePart): PublicPart => ({ id: part.id, prompt: part.prompt, ...toAsked(part) })

type Asked<Part = PublicPart> = Part extends PublicPart ? Omit<Part, 'id' | 'prompt'> : never

const toAsked = (part: CasePart): Asked => {
  switch (part.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return { kind: part.kind, choices: inNeutralOrder(part.choices).map(toOption) }
    case 'true-false':
      return { kind: part.kind, choices: TRUE_FALSE_CHOICES }
    case 'matching':
      return {
        kind: part.kind,
        lefts: inNeutralOrder(part.lefts).map(toOption),
        rights: inNeutralOrder(part.rights).map(toOption),
      }
    case 'ordering':
      return { kind: part.kind, items: inNeutralOrder(part.items).map(toOption) }
    case 'short-text':
      return { kind: part.kind, marks: part.marks }
    case 'number':
      return { kind: part.kind, unit: part.unit, decimals: part.decimals }
  }
}

const toOption = ({
  id,
  text,
  pinned,
}: {
  id: string
  text: string
  pinned?: boolean | undefined
}): Option => ({
  id,
  text,
  ...(pinned === true && { pinned }),
})
