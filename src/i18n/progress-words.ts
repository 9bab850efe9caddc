import type { CourseStanding, LessonMark } from '../domain/progress/completion.ts'
import type { AttemptProgress } from '../domain/progress/progress.ts'
import { formatNumber } from './format-number.ts'
import { dayWords } from './moment-words.ts'

export const MARK_WORDS: Record<LessonMark, string> = { done: 'Đã xong', now: 'Đang học', todo: 'Chưa học' }

export const lessonsDoneWords = (done: number, of: number): string => `Đã xong ${done} trên ${of} bài`

/** A row of lozenges for those who do not see it: "Đã xong 4, đang học 1, chưa học 5". */
export const marksWords = (marks: readonly LessonMark[]): string => {
  const count = (mark: LessonMark): number => marks.filter((one) => one === mark).length
  return `Đã xong ${count('done')}, đang học ${count('now')}, chưa học ${count('todo')}`
}

/** 9 trên 10 điểm. */
export const scoreWords = (earned: number, of: number): string => `${formatNumber(earned)} trên ${of} điểm`

/** Đạt 9 trên 10 ngày 02/11/2026, with the day of the decision where the attempt was marked again. */
export const bestWords = ({ earned, of, isPassed, submittedAt, remarkedAt }: AttemptProgress): string => {
  const verdict = isPassed ? 'Đạt' : 'Chưa đạt'
  const again = remarkedAt === undefined ? '' : `, chấm lại ngày ${dayWords(remarkedAt)}`
  return `${verdict} ${formatNumber(earned ?? 0)} trên ${of ?? 0} ngày ${dayWords(submittedAt ?? '')}${again}`
}

/** Where a learner stands in a course, in one or two sentences. */
export const courseSentence = (standing: CourseStanding, lessonCount: number): string => {
  const { lessonsDone, minutesLeft, passedAt } = standing
  const left = lessonCount - lessonsDone
  if (passedAt !== undefined && left === 0)
    return `Đã xong khoá học, đạt bài kiểm tra ngày ${dayWords(passedAt)}.`
  if (passedAt !== undefined) return `Đã đạt bài kiểm tra. Còn ${left} bài chưa học.`
  if (left === 0) return `Đã xong ${lessonCount} bài. Còn bài kiểm tra.`
  if (lessonsDone === 0) return `${lessonCount} bài và một bài kiểm tra. Khoảng ${minutesLeft} phút đọc.`
  return `${lessonsDoneWords(lessonsDone, lessonCount)}. Còn khoảng ${minutesLeft} phút.`
}
