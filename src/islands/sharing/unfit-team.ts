import type { FieldFault } from '../ui/ErrorSummary.tsx'

export const NAME_FIELD = 'ten-to'
export const VILLAGE_FIELD = 'thon'

const MOST_LETTERS = 60

/** What has to be mended before a team can be made. */
export const unfitTeam = ({ name, village }: { name: string; village: string }): FieldFault[] => [
  ...fault(NAME_FIELD, name, 'tên tổ'),
  ...fault(VILLAGE_FIELD, village, 'tên thôn'),
]

const fault = (fieldId: string, text: string, what: string): FieldFault[] => {
  const letters = text.trim().length
  if (letters < 2) return [{ fieldId, words: `Nhập ${what}` }]
  return letters > MOST_LETTERS ? [{ fieldId, words: `Viết ${what} ngắn lại, nhiều nhất 60 chữ cái` }] : []
}
