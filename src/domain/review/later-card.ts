import type { ReviewCard } from './review-card.ts'

/** Which text of a card stays: that of the later attempt. The schedule hangs on the id and is not touched. */
export const laterCard = (held: ReviewCard | undefined, fresh: ReviewCard): ReviewCard =>
  held === undefined || held.takenAt < fresh.takenAt ? fresh : held
