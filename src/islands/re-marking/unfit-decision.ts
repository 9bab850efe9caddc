import { remarkReasonSchema } from '../../domain/attempt/remark.ts'
import type { FieldFault } from '../ui/ErrorSummary.tsx'

/** What has to be mended before a decision can be sent. */
export const unfitDecision = (
  chosenCount: number,
  reason: string,
  fieldIds: { rows: string; reason: string },
): FieldFault[] => [
  ...(chosenCount === 0 ? [{ fieldId: fieldIds.rows, words: 'Chọn ít nhất một lượt' }] : []),
  ...(remarkReasonSchema.safeParse(reason).success
    ? []
    : [{ fieldId: fieldIds.reason, words: 'Viết lý do dài từ 10 đến 300 chữ cái' }]),
]
