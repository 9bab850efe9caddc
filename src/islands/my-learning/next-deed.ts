import type { AttemptOnDevice } from '../../client/device-store.ts'
import { isWaiting } from '../../client/is-waiting.ts'
import { nextStepIn } from '../../client/next-step.ts'
import { COURSES_PATH, lessonPathIn, quizPathIn } from '../../client/site-paths.ts'
import { isBlank } from '../../domain/quiz/is-answered.ts'
import { courseSentence } from '../../i18n/progress-words.ts'
import type { CourseHere } from './course-here.ts'

/** The one thing to do now, as the panel at the top says it. */
export interface NextDeed {
  title: string
  words: string
  button: string
  href: string
}

/**
 * Work that has not reached the server comes first, then an attempt under way, then the course under way, then what
 * a programme asks for, then any other course.
 * @param wantedFirst ids of courses that programmes ask for
 */
export const nextDeed = (
  courses: readonly CourseHere[],
  attempts: readonly AttemptOnDevice[],
  wantedFirst: ReadonlySet<string>,
): NextDeed => {
  // What was refused is told in the tray.
  const attempt = attempts.find(isWaiting) ?? attempts.find(({ handedInAt }) => handedInAt === undefined)
  const ofAttempt = courses.find(({ outline }) => outline.id === attempt?.courseId)
  if (attempt !== undefined && ofAttempt !== undefined) return goOnWith(attempt, ofAttempt)
  const open = courses.filter(({ standing }) => !standing.isComplete)
  const course =
    open.find(({ progress }) => progress !== undefined) ??
    open.find(({ outline }) => wantedFirst.has(outline.id)) ??
    open[0]
  return course === undefined ? nothingLeft : goOnIn(course)
}

const goOnWith = (attempt: AttemptOnDevice, { outline }: CourseHere): NextDeed => ({
  title: `Bài kiểm tra: ${outline.title}`,
  href: quizPathIn(outline.href),
  ...(attempt.handedInAt === undefined
    ? {
        words: `Đã trả lời ${answered(attempt)} trên ${attempt.questionIds.length} câu.`,
        button: 'Làm tiếp',
      }
    : { words: 'Bạn đã nộp, máy chủ chưa nhận được. Bài vẫn còn trên máy này.', button: 'Nộp lại' }),
})

const answered = ({ responses }: AttemptOnDevice): number =>
  Object.values(responses).filter((answer) => !isBlank(answer)).length

const goOnIn = ({ outline, standing }: CourseHere): NextDeed => {
  const words = courseSentence(standing, outline.lessons.length)
  const step = nextStepIn(standing, outline.lessons)
  if (step.kind !== 'lesson') {
    return {
      title: `Bài kiểm tra: ${outline.title}`,
      words,
      button: 'Làm bài kiểm tra',
      href: quizPathIn(outline.href),
    }
  }
  const lesson = outline.lessons[step.number - 1]
  return {
    title: step.isFirst ? outline.title : (lesson?.title ?? outline.title),
    words: step.isFirst ? words : `${outline.title}. ${words}`,
    button: step.isFirst ? 'Bắt đầu học' : 'Học tiếp',
    href: lessonPathIn(outline.href, step.lessonId),
  }
}

const nothingLeft: NextDeed = {
  title: 'Bạn đã xong mọi khoá học',
  words: 'Mở lại một khoá để xem khi cần.',
  button: 'Xem các khoá học',
  href: COURSES_PATH,
}
