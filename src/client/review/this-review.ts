import { openIndexedDbReviewStore } from './indexed-db-review-store.ts'
import { createMemoryReviewStore } from './memory-review-store.ts'
import type { ReviewStore } from './review-store.ts'

let opened: Promise<ReviewStore> | undefined

/** The one review of this page: on the device where the browser allows it, else in memory. */
export const thisReview = (): Promise<ReviewStore> => {
  opened ??= openIndexedDbReviewStore().catch(createMemoryReviewStore)
  return opened
}
