import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'
import { calendarDaySchema } from '../shared/time.ts'
import { lessonCitationSchema } from '../source/source.ts'

/** Front matter of a lesson. */
export const lessonSchema = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  summary: z.string().check(z.minLength(1), z.maxLength(240)),
  minutes: z.int().check(z.minimum(1), z.maximum(60)),
  sources: z
    .array(lessonCitationSchema)
    .check(z.minLength(1), z.describe('Every source the lesson rests on')),
  reviewedOn: calendarDaySchema.check(z.describe('Day the content was last checked against its sources')),
  underReview: z.optional(
    z.strictObject({
      since: calendarDaySchema,
      why: z.string().check(z.minLength(1), z.describe('What changed, told to the learner')),
    }),
  ),
  loudspeaker: z.string().check(z.minLength(1), z.describe('Text to be read aloud in 60 to 120 seconds')),
  shareText: z.strictObject({
    short: z.string().check(z.minLength(1), z.maxLength(160)),
    long: z.string().check(z.minLength(1), z.maxLength(600)),
  }),
  card: z
    .array(z.string().check(z.minLength(1), z.maxLength(140)))
    .check(z.minLength(3), z.maxLength(7), z.describe('Lines of the one-minute card kept at the counter')),
})

export type Lesson = z.infer<typeof lessonSchema>

/** A question inside a lesson. It is practice, not examination: its answer stands in the page. */
const lessonCheckSchema = z.strictObject({
  id: authoredIdSchema,
  promptHtml: z.string(),
  choices: z
    .array(
      z.strictObject({
        id: authoredIdSchema,
        html: z.string(),
        isRight: z.boolean(),
        reasonHtml: z.string(),
      }),
    )
    .check(z.minLength(2), z.maxLength(6)),
})

export type LessonCheck = z.infer<typeof lessonCheckSchema>

const html = z.string().check(z.describe('Sanitised HTML'))

/** The running text of a lesson, cut into the parts a page lays out. */
const lessonBlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('html'), html }),
  z.strictObject({ type: z.literal('heading'), id: z.string(), text: z.string(), html }),
  z.extend(lessonCitationSchema, { type: z.literal('cite') }),
  z.strictObject({ type: z.literal('note'), kind: z.enum(['remember', 'care']), title: z.string(), html }),
  z.strictObject({ type: z.literal('facts'), facts: z.array(z.strictObject({ label: html, value: html })) }),
  z.strictObject({ type: z.literal('steps'), steps: z.array(z.strictObject({ html })) }),
  z.strictObject({
    type: z.literal('compare'),
    before: z.strictObject({ label: z.string(), html }),
    now: z.strictObject({ label: z.string(), html }),
  }),
  z.strictObject({
    type: z.literal('screen'),
    title: z.string(),
    caption: z.string(),
    rows: z.array(z.strictObject({ kind: z.enum(['text', 'done', 'button', 'press']), text: z.string() })),
  }),
  z.strictObject({
    type: z.literal('figure'),
    src: z.string(),
    alt: z.string(),
    captionHtml: z.string(),
    width: z.int(),
    height: z.int(),
  }),
  z.strictObject({
    type: z.literal('video'),
    src: z.string(),
    title: z.string(),
    sizeKb: z.int(),
    transcriptHtml: z.string(),
  }),
  z.strictObject({ type: z.literal('check'), check: lessonCheckSchema }),
  z.strictObject({ type: z.literal('practice'), practice: authoredIdSchema }),
])

export type LessonBlock = z.infer<typeof lessonBlockSchema>
