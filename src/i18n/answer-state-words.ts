import type { AnswerState } from '../domain/feedback/letter.ts'

export const ANSWER_STATE_WORDS: Record<AnswerState, string> = {
  new: 'Mới',
  looking: 'Đang xem',
  answered: 'Đã trả lời',
  mended: 'Đã sửa bài',
  'set-aside': 'Không sửa',
}
