import type { Source } from './source.ts'

/** Whether a day of this source could not be checked: when it was issued or published, or since when it is in force. */
export const hasUnknownDates = ({
  issuedOn,
  inForceFrom,
}: Pick<Source, 'issuedOn' | 'inForceFrom'>): boolean => issuedOn === undefined || inForceFrom === undefined
