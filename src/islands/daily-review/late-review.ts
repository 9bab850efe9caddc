import type { readReview } from '../../client/review/read-review.ts'
import type { recordReview } from '../../client/review/record-review.ts'
import type { ReviewView } from './ReviewView.tsx'

interface LateReview {
  ReviewView: typeof ReviewView
  readReview: typeof readReview
  recordReview: typeof recordReview
}

let late: LateReview | undefined

/**
 * Fetches what only a learner with cards needs, all at once: whoever sees how many there are can answer them without
 * a network.
 * @throws when the network is gone and it was never fetched
 */
export const loadReview = async (): Promise<LateReview> => {
  if (late !== undefined) return late
  const [view, read, record] = await Promise.all([
    import('./ReviewView.tsx'),
    import('../../client/review/read-review.ts'),
    import('../../client/review/record-review.ts'),
  ])
  late = {
    ReviewView: view.ReviewView,
    readReview: read.readReview,
    recordReview: record.recordReview,
  }
  return late
}

/** Undefined until it was loaded, which happens before anything about cards is shown. */
export const lateReview = (): LateReview | undefined => late
