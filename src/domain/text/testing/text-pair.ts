/** What somebody typed, what the author accepts, and why a teacher of Vietnamese judges the two as the list says. */
export type TextPair = readonly [typed: string, accepted: string, why: string]

/** As some keyboards and old files have it: each mark a character of its own. */
export const inParts = (text: string): string => text.normalize('NFD')
