import type { QuizRules } from '../course/course.ts'
import type { KeyVersion } from '../shared/ids.ts'
import { inNeutralOrder } from './option-order.ts'
import type { CasePart, Question } from './question.ts'

/** A choice, an item, or one side of a pair: what is read, and the id it is answered by. */
export interface Option {
  id: string
  text: string
  /** Stays at its place when the others are shuffled. */
  pinned?: true
}

type Asked =
  | { kind: 'single-choice' | 'multiple-choice' | 'true-false'; choices: Option[] }
  | { kind: 'matching'; lefts: Option[]; rights: Option[] }
  | { kind: 'ordering'; items: Option[] }
  | { kind: 'short-text'; marks: 'strict' | 'forgiven' }
  | { kind: 'number'; unit: string; decimals: boolean }

/** One thing that is asked. */
export type PublicPart = { id: string; prompt: string } & Asked
export type PublicPartOf<Kind extends Asked['kind']> = PublicPart & { kind: Kind }

interface PublicCase {
  id: string
  kind: 'case-study'
  /** The situation all parts are about. */
  prompt: string
  parts: PublicPart[]
}

/** A question as the browser sees it: nothing in it tells the answer, neither a field nor an order. */
export type PublicQuestion = { lessonId: string } & (PublicPart | PublicCase)

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
