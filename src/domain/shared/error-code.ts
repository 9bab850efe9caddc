import * as z from 'zod/mini'

/**
 * Every reason the system may give for not doing what was asked. The API sends the code, the browser
 * chooses the words: `src/i18n/error-words.ts` does not compile while a code has no Vietnamese sentence.
 */
export const errorCodeSchema = z.enum([
  // the request itself
  'bad-request',
  'body-too-large',
  'cross-origin',
  'not-found',
  'internal',
  // who is asking
  'not-signed-in',
  'not-allowed',
  'wrong-credentials',
  'too-many-sign-ins',
  // attempts
  'unknown-key-version',
  'question-not-drawn',
  'no-tries-left',
  'too-many-attempts',
  'wait-before-next-try',
  'attempt-of-another-course',
  'timed-attempt-not-begun',
  'attempt-not-submitted',
  // sealed work of somebody who has left a device
  'unknown-delivery',
  'unreadable-parcel',
  // marking again
  'no-such-key',
  'remarked-meanwhile',
  // links of teams
  'no-such-team',
  'no-such-page',
  'no-such-link',
  'too-many-codes',
  // letters about lessons
  'too-many-letters',
  'no-such-letter',
  // results of a class
  'edition-unknown',
  'result-altered',
  // seen only in the browser: no reply arrived, none could be read, or there is no room on the device
  'offline',
  'unreadable-reply',
  'device-full',
])

export type ErrorCode = z.infer<typeof errorCodeSchema>
