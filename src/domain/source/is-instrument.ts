import type { Source } from './source.ts'

/**
 * Whether a source is a legal instrument, which is in force or not, rather than an article or a page, which only was
 * published. An official number has the code of kind or issuer after a stroke: 60/2014/QH13, 528/QĐ-BTP.
 */
export const isInstrument = ({ number }: Pick<Source, 'number'>): boolean => /\/[A-ZĐ]/.test(number)
