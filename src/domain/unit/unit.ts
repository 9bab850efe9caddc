import * as z from 'zod/mini'
import { calendarDaySchema } from '../shared/time.ts'

const unitCodeSchema = z
  .string()
  .check(z.regex(/^\d{5}$/, { error: 'unit-code' }), z.describe('Five digits; the leading zero counts'))

/** A commune or ward that existed before a merger; kept so that an old name still finds its successor. */
const formerUnitSchema = z.strictObject({
  code: unitCodeSchema,
  name: z.string(),
  type: z.enum(['xã', 'phường', 'thị trấn']),
  district: z.string(),
  province: z.string(),
  part: z.enum(['whole', 'partial']),
  nameInResolution: z.optional(z.string()),
})

/** A commune-level unit of Tuyên Quang, in force from a day. Never join old and new units on the code alone. */
export const unitSchema = z.strictObject({
  code: unitCodeSchema,
  name: z.string(),
  type: z.enum(['xã', 'phường']),
  fullName: z.string(),
  slug: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  inForceFrom: calendarDaySchema,
  formed: z.enum(['merged', 'unchanged']),
  resolutionClause: z.int(),
  formerUnits: z.array(formerUnitSchema).check(z.minLength(1)),
  areaKm2: z.number(),
  lat: z.number(),
  lon: z.number(),
})

export type Unit = z.infer<typeof unitSchema>
