import type { PracticeField } from './desk-parts.ts'
import type { FieldValue } from './wish.ts'

/** Whether a field is there and may hold such a value: ids it offers, or any text. */
export const isWritable = (fields: readonly PracticeField[], fieldId: string, value: FieldValue): boolean => {
  const field = fields.find(({ id }) => id === fieldId)
  if (field === undefined) return false
  if (field.kind === 'ticks')
    return typeof value !== 'string' && value.every((ticked) => field.options.some(({ id }) => id === ticked))
  if (typeof value !== 'string') return false
  if (value === '') return true
  if (field.kind === 'choice') return field.options.some(({ id }) => id === value)
  return field.kind !== 'paper' || field.papers.includes(value)
}
