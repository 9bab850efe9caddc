import type { CalendarDay } from '../../domain/shared/time.ts'
import { formatDay } from '../../i18n/format-day.ts'
import { formatKnownDay } from '../../i18n/format-known-day.ts'
import { HORIZON_DAYS, type Lapsing } from './lapsing.ts'

/** The list an author works through, in Vietnamese. */
export const describeLapsing = (lapsing: readonly Lapsing[], day: CalendarDay): string => {
  const touched = lapsing.filter(({ lessons, questions, practices, terms }) =>
    [lessons, questions, practices, terms].some((list) => list.length > 0),
  )
  if (touched.length === 0)
    return `Tính đến ${formatDay(day)} và ${HORIZON_DAYS} ngày sau đó, không nội dung nào dựa vào nguồn hết hiệu lực.`
  return [
    `Tính đến ${formatDay(day)} và ${HORIZON_DAYS} ngày sau đó, ${touched.length} nguồn hết hiệu lực có nội dung dựa vào.`,
    ...touched.map(describe),
  ].join('\n\n')
}

const describe = ({ source, successor, daysLeft, lessons, questions, practices, terms }: Lapsing): string =>
  [
    `${source.shortTitle}: ${endWords(source.inForceUntil, daysLeft)}`,
    successor &&
      `  Thay bằng: ${successor.shortTitle}, có hiệu lực từ: ${formatKnownDay(successor.inForceFrom)}`,
    ...section(
      'Bài học, kèm thẻ bàn, bài đọc loa và tờ rơi của bài',
      lessons,
      (lesson) => `${lesson.courseId}/${lesson.lessonId}  ${lesson.title}`,
    ),
    ...section(
      'Câu hỏi',
      questions,
      ({ courseId, questionIds }) => `${courseId}: ${questionIds.length} câu (${questionIds.join(', ')})`,
    ),
    ...section('Bài thực hành', practices, ({ practiceId, title }) => `${practiceId}  ${title}`),
    ...section('Thuật ngữ', terms.length === 0 ? [] : [terms], (held) => held.join(', ')),
  ]
    .filter((line) => line !== undefined)
    .join('\n')

const section = <Item>(title: string, items: readonly Item[], tell: (item: Item) => string): string[] =>
  items.length === 0 ? [] : [`  ${title}:`, ...items.map((item) => `    ${tell(item)}`)]

const endWords = (until: CalendarDay, daysLeft: number): string => {
  if (daysLeft < 0) return `đã hết hiệu lực sau ngày ${formatDay(until)}`
  return daysLeft === 0
    ? `hôm đó là ngày cuối còn hiệu lực (${formatDay(until)})`
    : `còn ${daysLeft} ngày, hiệu lực đến hết ${formatDay(until)}`
}
