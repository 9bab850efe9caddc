import { resolve } from 'node:path'
import { createSearch } from '../../client/search/create-search.ts'
import { searchEntries } from '../../components/search/search-entries.ts'
import { loadContent } from '../../content/load-content.ts'
import type { PublishedContent } from '../../content/published.ts'
import { packIndex, unpackIndex } from '../../domain/search/packed-index.ts'
import type { Figure } from './figure.ts'

const LESSONS = 1000
/** The commonest words, rare ones and a question. */
const QUERIES = ['khai sinh', 'bản sao trích lục', 'bài 734', 'con tôi sinh ở nhà thì cần giấy gì']

/** Looks through a thousand lessons: those of today over and over, each time with a number of its own. */
export const searchBench = async (): Promise<Figure[]> => {
  const { published } = await loadContent(resolve('content'), '2026-11-25')
  const packed = packIndex(searchEntries(multiply(published)))
  const openedAtMs = performance.now()
  const search = createSearch(unpackIndex(packed))
  const openingMs = performance.now() - openedAtMs
  const [firstMs, ...queriesMs] = QUERIES.flatMap(typedLetterByLetter)
    .filter((typed) => typed.length > 1)
    .map((typed) => {
      const startedAtMs = performance.now()
      search(typed)
      return performance.now() - startedAtMs
    })
  queriesMs.sort((a, b) => a - b)
  const ms = (duration: number | undefined): string => `${(duration ?? 0).toFixed(1)} ms`
  const what = `search in ${LESSONS} lessons as one types`
  return [
    { what: `${what}, median`, measured: ms(queriesMs[queriesMs.length >> 1]), target: '50 ms' },
    { what: `${what}, slowest`, measured: ms(queriesMs.at(-1)), target: '50 ms' },
    // Before the engine has compiled anything.
    { what: `${what}, the very first letters`, measured: ms(firstMs), target: '50 ms' },
    {
      what: `opening the index of ${LESSONS} lessons`,
      measured: ms(openingMs),
      target: 'once for each visit',
    },
  ]
}

const typedLetterByLetter = (query: string): string[] => Array.from(query, (_, at) => query.slice(0, at + 1))

const multiply = (content: PublishedContent): PublishedContent => {
  const lessonsNow = content.courses.reduce((sum, { lessons }) => sum + lessons.length, 0)
  const copies = Array.from({ length: Math.ceil(LESSONS / lessonsNow) }, (_, copy) =>
    content.courses.map((course) => ({
      ...course,
      course: { ...course.course, id: `${course.course.id}-${copy}` },
      lessons: course.lessons.map((lesson, at) => ({
        ...lesson,
        lesson: { ...lesson.lesson, title: `${lesson.lesson.title}, bài ${copy * lessonsNow + at}` },
      })),
    })),
  )
  return { ...content, courses: copies.flat() }
}
