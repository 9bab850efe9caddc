import { foldVietnamese } from './normalise-text.ts'

/**
 * A text as part of an address: ASCII letters and digits, words joined by hyphens. Empty when the text has none of these.
 * Two texts may share a slug; who needs different ones has to see to it.
 */
export const toSlug = (text: string): string => (foldVietnamese(text).match(/[a-z0-9]+/g) ?? []).join('-')
