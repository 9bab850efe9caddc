import { toSlug } from '../../domain/text/slug.ts'

const TRUE = /^(?:dung|true|yes|co|d|t)$/
const FALSE = /^(?:sai|false|no|khong|s|f)$/

/** Whether a cell says true or false; undefined where it says neither. */
export const readTruth = (cell: string): boolean | undefined => {
  const slug = toSlug(cell)
  if (TRUE.test(slug)) return true
  return FALSE.test(slug) ? false : undefined
}
