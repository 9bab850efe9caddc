/** How well one card is remembered: days until one in ten would have forgotten it, and how hard it is, 1 to 10. */
export interface Memory {
  stability: number
  difficulty: number
}

/** A model of forgetting. Must give the same for the same, on every device and for ever. */
export interface Scheduler {
  /**
   * @param before undefined for a card that is answered for the first time
   * @param daysSince whole days since it was last answered, 0 for the first time
   * @returns what is remembered after this answer, and in how many days to ask again, at least 1
   */
  next(before: Memory | undefined, daysSince: number, isRight: boolean): { memory: Memory; inDays: number }
}
