/** A batch small enough to go through a village network in one piece. */
export const MAX_STATEMENTS_PER_BATCH = 25
