import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'
import { calendarDaySchema } from '../shared/time.ts'
import { citationSchema } from '../source/source.ts'
import { deskSchema } from './desk-parts.ts'
import { surfaceSchema } from './surface.ts'
import { conditionSchema, wishSchema } from './wish.ts'

const words = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
const ids = z.array(authoredIdSchema).check(z.minLength(1))

/** One thing to get done: read what has to be read, fill in what has to be filled in, press the button. */
const stepSchema = z.strictObject({
  id: authoredIdSchema,
  text: words(120).check(z.describe('The deed, beginning with its verb')),
  screen: authoredIdSchema,
  after: z.optional(
    z
      .array(authoredIdSchema)
      .check(z.describe('Steps that come first; left out means the one above, [] means none')),
  ),
  open: z.optional(ids),
  fill: z.optional(z.record(authoredIdSchema, wishSchema)),
  press: authoredIdSchema,
  // Where one is afterwards; left out means the screen of the next step.
  to: z.optional(authoredIdSchema),
  done: z.optional(words(300).check(z.describe('Told when it is done'))),
  hints: z
    .tuple([words(240), words(240), words(240)])
    .check(z.describe('Where to look; what to think of; what exactly to do')),
})

/** A wrong way that teaches. */
const mistakeSchema = z.strictObject({
  id: authoredIdSchema,
  step: z.optional(authoredIdSchema.check(z.describe('Step at which it can be made; left out means any'))),
  when: z.strictObject({
    fill: z.optional(z.record(authoredIdSchema, conditionSchema)),
    unseen: z.optional(ids),
    press: z.optional(authoredIdSchema.check(z.describe("Left out means the step's own button"))),
    open: z.optional(authoredIdSchema),
  }),
  title: words(90),
  reason: words(500),
  mend: words(300),
  cite: citationSchema,
  stops: z.optional(z.boolean().check(z.describe('The harm is done: only stepping back leads on'))),
})

/** A practice as its author writes it in `practices/<id>.yaml`. It is not marked: its answers stand in the page. */
export const practiceSchema = z.strictObject({
  id: authoredIdSchema,
  title: words(80),
  summary: words(220).check(z.describe('One sentence: what the learner will have done')),
  minutes: z.int().check(z.minimum(3), z.maximum(20)),
  course: authoredIdSchema,
  lesson: authoredIdSchema.check(z.describe('Lesson of the course that teaches it')),
  reviewedOn: calendarDaySchema,
  situation: words(1500).check(z.describe('An empty line begins a new paragraph')),
  task: words(300),
  surface: surfaceSchema,
  ...deskSchema,
  steps: z.array(stepSchema).check(z.minLength(3), z.maxLength(16)),
  mistakes: z.array(mistakeSchema).check(z.minLength(3), z.maxLength(40)),
  finish: z.strictObject({ title: words(90), text: words(600) }),
})

export type Practice = z.infer<typeof practiceSchema>
/** What stands for a practice where it is only named. */
export type PracticeHead = Pick<Practice, 'id' | 'title' | 'summary' | 'minutes'>
export type PracticeStep = z.infer<typeof stepSchema>
export type Mistake = z.infer<typeof mistakeSchema>
