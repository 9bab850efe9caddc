import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'

/** What is right and why, for one thing that was asked. Private until the attempt is handed in. */
export const solutionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['single-choice', 'multiple-choice', 'true-false']),
    rightChoiceIds: z.array(authoredIdSchema).check(z.minLength(1)),
    reasons: z.record(authoredIdSchema, z.string()).check(z.describe('Reason by choice id')),
  }),
  z.strictObject({
    kind: z.literal('matching'),
    rightPairs: z.record(authoredIdSchema, authoredIdSchema).check(z.describe('Right side by left side')),
    reasons: z.record(authoredIdSchema, z.string()).check(z.describe('Reason by left side')),
  }),
  z.strictObject({
    kind: z.literal('ordering'),
    rightItemIds: z.array(authoredIdSchema).check(z.minLength(2)),
    reason: z.string(),
  }),
  z.strictObject({
    kind: z.literal('short-text'),
    accepted: z.array(z.string()).check(z.minLength(1), z.describe('The first is shown as the answer')),
    marks: z.enum(['strict', 'forgiven']),
    reason: z.string(),
  }),
  z.strictObject({
    kind: z.literal('number'),
    value: z.number(),
    tolerance: z.number(),
    unit: z.string(),
    reason: z.string(),
  }),
])

export type Solution = z.infer<typeof solutionSchema>
export type SolutionOf<Kind extends Solution['kind']> = Extract<Solution, { kind: Kind }>
export type ChoiceSolution = Extract<Solution, { rightChoiceIds: string[] }>
