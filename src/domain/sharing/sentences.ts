/** A sentence ends at . ! ? … with whatever closes a quotation; what follows begins with a capital, a figure or a quotation. */
const SENTENCE_ENDS = /(?<=[.!?…][”")]?)\s+(?=[“"(]?[\p{Lu}\p{N}])/u

/** The sentences of a running text, in order. Addresses, decimal numbers and hours are not torn. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(SENTENCE_ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
