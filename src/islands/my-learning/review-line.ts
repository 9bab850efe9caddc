import { readReview } from '../../client/review/read-review.ts'
import { reviewLoadWords } from '../../i18n/review-words.ts'

/** What there is to review today, in words; undefined on a day without. */
export const reviewLine = async (): Promise<string | undefined> => {
  const { queue } = await readReview(new Date().toISOString())
  return queue.length === 0 ? undefined : reviewLoadWords(queue.length)
}
