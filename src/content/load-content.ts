import type { AnswerKey } from '../domain/quiz/answer-key.ts'
import type { CalendarDay } from '../domain/shared/time.ts'
import type { LessonCitation, Source } from '../domain/source/source.ts'
import { splitBank } from './answer-keys.ts'
import { UnfitContentError } from './content-fault.ts'
import { crossCheck } from './cross-check/cross-check.ts'
import { questionsInForce } from './freshness/questions-in-force.ts'
import type { PublishedContent, PublishedCourse, PublishedLesson } from './published.ts'
import { type ReadCourse, readContent } from './read-content.ts'
import type { ReadLesson } from './read-lesson.ts'

/**
 * Content ready to publish, and apart from it the answer keys.
 * @param day for which it is to be true: what has lapsed by then may not be taught as the rule
 * @throws UnfitContentError naming every fault of every file
 */
export const loadContent = async (
  folder: string,
  day: CalendarDay,
): Promise<{ published: PublishedContent; answerKeys: AnswerKey[] }> => {
  const { content, faults } = await readContent(folder)
  const all = [...faults, ...crossCheck(content, day)]
  if (all.length > 0) throw new UnfitContentError(all)
  const sources = new Map(content.sources.map(({ value }) => [value.id, value]))
  const courses = content.courses.map((course) => publishCourse(course, sources, day))
  return {
    published: {
      courses: courses.map(({ course }) => course),
      programmes: content.programmes.map(({ value }) => value),
      practices: content.practices.map(({ value }) => value),
      sources,
      units: content.units,
      unitCredits: content.unitCredits,
      glossary: content.glossary?.value ?? { terms: [] },
    },
    answerKeys: courses.map(({ key }) => key),
  }
}

const publishCourse = (
  read: ReadCourse,
  sources: Map<string, Source>,
  day: CalendarDay,
): { course: PublishedCourse; key: AnswerKey } => {
  const course = read.course.value
  const byId = new Map(read.lessons.map((lesson) => [lesson.id, lesson]))
  const lessons = course.lessons.flatMap((id) => byId.get(id) ?? []).map(publishLesson)
  const { quiz, key } = splitBank(course.id, course.quiz, questionsInForce(read, sources, day))
  const cited = new Set(lessons.flatMap(({ citations }) => citations.map(({ source }) => source)))
  const outline = {
    id: course.id,
    title: course.title,
    minutes: lessons.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
    lessons: lessons.map(({ id, lesson }) => ({ id, title: lesson.title, minutes: lesson.minutes })),
    quiz: course.quiz,
  }
  return {
    course: {
      ...{ course, outline, lessons, quiz, figures: read.figures },
      sources: [...cited].flatMap((id) => sources.get(id) ?? []),
    },
    key,
  }
}

const publishLesson = ({ id, lesson, blocks: placed }: ReadLesson): PublishedLesson => {
  const blocks = placed.map(({ block }) => block)
  const citations: LessonCitation[] = blocks.flatMap((block) => {
    if (block.type !== 'cite') return []
    const { type: _type, ...citation } = block
    return [citation]
  })
  return {
    id,
    lesson: lesson.value,
    blocks,
    headings: blocks.flatMap((block) =>
      block.type === 'heading' ? [{ id: block.id, text: block.text }] : [],
    ),
    citations: [...lesson.value.sources, ...citations],
  }
}
