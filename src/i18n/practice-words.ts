import { buttonsAt, fieldOf } from '../domain/practice/desk-at.ts'
import type { PracticeField } from '../domain/practice/desk-parts.ts'
import type { Practice } from '../domain/practice/practice.ts'
import type { DeskAction, Lack } from '../domain/practice/practice-state.ts'
import type { FieldValue } from '../domain/practice/wish.ts'
import type { CalendarDay } from '../domain/shared/time.ts'
import { formatDay } from './format-day.ts'
import { formatNumber } from './format-number.ts'

/** What a step still lacks: Chọn ở ô “Phường, xã”. */
export const lackWords = (practice: Practice, { target, why }: Lack): string => {
  if (why === 'unseen') return `Mở “${paperTitle(practice, target)}” ra đọc trước.`
  const field = fieldOf(practice, target)
  const label = field?.label ?? target
  if (why === 'wrong') return `Xem lại ô “${label}”.`
  return field !== undefined && isChosen(field) ? `Chọn ở ô “${label}”.` : `Điền ô “${label}”.`
}

/** The next action, plainly: Bấm “Gửi hồ sơ”. */
export const actionWords = (practice: Practice, action: DeskAction): string => {
  switch (action.kind) {
    case 'open':
      return `Mở “${paperTitle(practice, action.target)}” ra đọc.`
    case 'press':
      return `Bấm “${buttonText(practice, action.target)}”.`
    case 'fill': {
      const field = fieldOf(practice, action.target)
      if (field === undefined) return ''
      const verb = isChosen(field) ? 'chọn' : 'ghi'
      return `Ở ô “${field.label}”, ${verb} “${valueWords(practice, field, action.value)}”.`
    }
  }
}

/** A value as it is read on the screen. */
const valueWords = (practice: Practice, field: PracticeField, value: FieldValue): string => {
  const values = typeof value === 'string' ? [value] : value
  if (field.kind === 'paper') return values.map((id) => paperTitle(practice, id)).join('”, “')
  if (field.kind !== 'choice' && field.kind !== 'ticks') return values.join(', ')
  return values.map((id) => field.options.find((option) => option.id === id)?.text ?? id).join('”, “')
}

/** 7.000 đồng, which never breaks between two lines. */
export const dongWords = (amountVnd: number): string => `${formatNumber(amountVnd)}\u00a0đồng`

/** 86.000 đồng, hạn 30/11/2026. */
export const billWords = ({
  amountVnd,
  dueOn,
}: {
  amountVnd: number
  dueOn?: CalendarDay | undefined
}): string =>
  dueOn === undefined ? dongWords(amountVnd) : `${dongWords(amountVnd)}, hạn ${formatDay(dueOn)}`

/** Bạn tự làm được 8 trên 9 bước. */
export const practiceScoreWords = ({ earned, of }: { earned: number; of: number }): string =>
  earned === of ? `Bạn tự làm được cả ${of} bước.` : `Bạn tự làm được ${earned} trên ${of} bước.`

/** Bước 3 trên 9. */
export const stepPlaceWords = (done: number, of: number): string =>
  done === of ? `Đã xong ${of} bước` : `Bước ${done + 1} trên ${of}`

const isChosen = ({ kind }: PracticeField): boolean =>
  kind === 'choice' || kind === 'ticks' || kind === 'paper'

const paperTitle = ({ papers }: Practice, paperId: string): string =>
  papers.find(({ id }) => id === paperId)?.title ?? paperId

const buttonText = (practice: Practice, buttonId: string): string =>
  practice.screens.flatMap(({ id }) => buttonsAt(practice, id)).find(({ id }) => id === buttonId)?.text ??
  buttonId
