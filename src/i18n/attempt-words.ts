import type { Instant } from '../domain/shared/time.ts'
import { momentWords } from './moment-words.ts'

interface UnderWay {
  answered: number
  of: number
  startedAt: Instant
  /** Whether another device began it. */
  isFromElsewhere: boolean
}

/** What stands above the way back into an attempt under way. */
export const unfinishedWords = ({ answered, of, startedAt, isFromElsewhere }: UnderWay): string =>
  isFromElsewhere
    ? `Bạn đang làm dở trên máy khác, từ ${momentWords(startedAt)}: đã trả lời ${answered} trên ${of} câu. Làm tiếp được trên máy này.`
    : `Bạn đang làm dở: đã trả lời ${answered} trên ${of} câu. Câu trả lời còn trên máy này.`

/** The same for a second one, which may be chosen instead. */
export const otherWords = ({ answered, of, startedAt, isFromElsewhere }: UnderWay): string =>
  `Còn một lượt dở nữa${isFromElsewhere ? ' trên máy khác' : ''}, từ ${momentWords(startedAt)}: đã trả lời ${answered} trên ${of} câu. Lượt trả lời được nhiều câu hơn đứng trước; lượt kia vẫn giữ nguyên.`
