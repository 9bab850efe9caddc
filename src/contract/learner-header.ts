/**
 * Names the account whose work a request carries. Where it is not the account that is signed in, the request is refused as
 * `not-signed-in`: at a shared computer people change between two requests, and work must never go under another name.
 */
export const LEARNER_HEADER = 'x-learner'
