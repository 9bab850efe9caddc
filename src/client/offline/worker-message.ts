/** A course kept whole has a cache of its own: this, then its id. Pages fill and empty it, the worker looks through it. */
export const PACK_PREFIX = 'course-pack:'

/** What the browser is asked to wake the worker for, once there is a network. */
export const SEND_TAG = 'send-waiting'

/** What a page may ask of the worker. */
export type WorkerMessage =
  /** Take over now; the page has seen that no quiz is being answered. */
  | { type: 'take-over' }
  /** Keep what this page was made of: it was loaded before the worker could see it. */
  | { type: 'keep-page'; page: string; files: string[] }

/** Reads a message; undefined for anything else that may arrive. */
export const readMessage = (given: unknown): WorkerMessage | undefined => {
  if (typeof given !== 'object' || given === null || !('type' in given)) return undefined
  if (given.type === 'take-over') return { type: 'take-over' }
  if (given.type !== 'keep-page' || !('page' in given) || !('files' in given)) return undefined
  const { page, files } = given
  if (typeof page !== 'string' || !Array.isArray(files)) return undefined
  return { type: 'keep-page', page, files: files.filter((file) => typeof file === 'string') }
}
