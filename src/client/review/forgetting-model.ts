import { FSRSAlgorithm, Rating } from 'ts-fsrs'
import type { Scheduler } from '../../domain/review/scheduler.ts'

/** Of ten cards asked on their day, nine should be remembered. */
const WANTED_RETENTION = 0.9

/** A question once missed is worth a look every half year. */
const LONGEST_DAYS = 180

const model = new FSRSAlgorithm({
  request_retention: WANTED_RETENTION,
  maximum_interval: LONGEST_DAYS,
  // Chance would give each device, and each fold of the same events, another day.
  enable_fuzz: false,
  // We ask on days; steps of minutes are for those who stay with their cards for an hour.
  enable_short_term: false,
})

/** FSRS as `ts-fsrs` has it, with its published weights. Right counts as "good", wrong as "again". */
export const forgettingModel: Scheduler = {
  next: (before, daysSince, isRight) => {
    const memory = model.next_state(before ?? null, daysSince, isRight ? Rating.Good : Rating.Again)
    return { memory, inDays: Math.max(1, model.next_interval(memory.stability, daysSince)) }
  },
}
