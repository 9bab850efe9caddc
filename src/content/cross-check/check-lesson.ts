import { spokenSeconds, spokenSyllables } from '../../domain/course/spoken-time.ts'
import { foldVietnamese } from '../../domain/text/normalise-text.ts'
import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { Figure } from '../published.ts'
import type { ReadLesson } from '../read-lesson.ts'
import { checkFigure } from './check-figure.ts'
import { checkLessonSources } from './check-lesson-sources.ts'
import type { KnownSources } from './known-sources.ts'
import { tellLapsed } from './tell-lapsed.ts'
import { pointsNowhere, repeated, type Told } from './told.ts'

/** @param prompts folded prompts of the course's question bank, which no check may give away */
export const checkLesson = (
  { lesson, blocks }: ReadLesson,
  prompts: ReadonlySet<string>,
  sources: KnownSources,
  figures: ReadonlyMap<string, Figure>,
  practiceIds: ReadonlySet<string>,
): ContentFault[] => {
  const faults: ContentFault[] = []
  faults.push(...checkLessonSources(lesson, sources))
  const listed = new Set(lesson.value.sources.map(({ source }) => source))
  const past = new Set(lesson.value.sources.filter(({ past }) => past === true).map(({ source }) => source))
  const checkIds = new Set<string>()
  for (const { block, line } of blocks) {
    const tell = (field: string, told: Told): void => {
      faults.push({ file: lesson.file, line, field, ...told })
    }
    if (block.type === 'cite' && !listed.has(block.source)) {
      tell('cite source', {
        expected: 'nguồn có trong sources ở đầu bài',
        found: `"${block.source}"`,
        mend: 'Thêm nguồn này vào sources ở đầu bài, hoặc sửa lại mã nguồn.',
      })
    }
    if (block.type === 'cite' && past.has(block.source) && block.past !== true) {
      const told = lesson.value.underReview === undefined ? tellLapsed(block.source, sources) : undefined
      if (told !== undefined) tell('cite source', told)
    }
    if (block.type === 'practice' && !practiceIds.has(block.practice))
      tell('practice id', pointsNowhere('bài thực hành', block.practice))
    if (block.type === 'figure') for (const told of checkFigure(block, figures)) tell('figure src', told)
    if (block.type !== 'check') continue
    if (checkIds.has(block.check.id)) tell(`check ${block.check.id}`, repeated('câu thử', block.check.id))
    checkIds.add(block.check.id)
    if (prompts.has(foldVietnamese(block.check.promptHtml.replace(/<[^>]+>/g, '')))) {
      tell(`check ${block.check.id}`, {
        expected: 'câu thử khác câu trong quiz.yaml',
        found: 'câu hỏi trùng với ngân hàng',
        mend: 'Đổi tình huống của câu thử, vì đáp án của nó nằm ngay trong trang.',
      })
    }
  }
  const seconds = Math.round(spokenSeconds(lesson.value.loudspeaker))
  if (seconds < 60 || seconds > 120) {
    faults.push(
      faultAt(lesson, ['loudspeaker'], {
        expected: 'bài đọc loa dài 60 đến 120 giây',
        found: `${spokenSyllables(lesson.value.loudspeaker)} tiếng, khoảng ${seconds} giây`,
        mend: 'Viết từ 150 đến 300 tiếng.',
      }),
    )
  }
  return faults
}
