import type { Instant } from './time.ts'

// Apart from the schemas of time, so that a lesson page can fold progress without carrying Zod.
export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)
