/**
 * Names the account that a request does something for. Where browsers are shared a cookie may be somebody else's by the
 * time a request goes out; the server then refuses it instead of taking one person's work for another's.
 */
export const OWNER_HEADER = 'x-owner'
