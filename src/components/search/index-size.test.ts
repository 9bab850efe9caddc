import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadContent } from '../../content/load-content.ts'
import type { PublishedCourse } from '../../content/published.ts'
import { packIndex } from '../../domain/search/packed-index.ts'
import { searchEntries } from './search-entries.ts'

const KB = 1024
const { published } = await loadContent(resolve('content'), '2026-11-25')

/** Bytes of an index as they go over the wire. */
const weigh = (content: typeof published): number =>
  brotliCompressSync(JSON.stringify(packIndex(searchEntries(content)))).length

/** An index of lessons alone, the first few of a course. */
const weighLessons = (course: PublishedCourse, lessons: number): number =>
  weigh({
    ...published,
    courses: [{ ...course, lessons: course.lessons.slice(0, lessons) }],
    glossary: { terms: [] },
    sources: new Map(),
  })

test('the search index of a hundred lessons weighs at most 60 KB', () => {
  const lessons = published.courses.reduce((sum, course) => sum + course.lessons.length, 0)
  const bytes = weigh({ ...published, glossary: { terms: [] }, sources: new Map(), units: [] })
  expect((100 * bytes) / lessons).toBeLessThanOrEqual(60 * KB)
})

test('with all words, sources and communes it weighs at most 80 KB', () => {
  expect(weigh(published)).toBeLessThanOrEqual(80 * KB)
})

test('a hundred more lessons like these add at most 60 KB to it', () => {
  // From the second lesson on: the first pays for words that compression knows afterwards.
  const [added, count] = published.courses.reduce(
    ([bytes, lessons], course) => [
      bytes + weighLessons(course, course.lessons.length) - weighLessons(course, 1),
      lessons + course.lessons.length - 1,
    ],
    [0, 0],
  )
  expect(count).toBeGreaterThanOrEqual(5)
  expect((100 * added) / count).toBeLessThanOrEqual(60 * KB)
})

test('a hundred more sections, with what belongs to them, add at most 12 KB to it', () => {
  const sections = published.courses.flatMap(({ lessons }) =>
    lessons.slice(1).flatMap(({ headings }) => headings),
  ).length
  const added = published.courses.reduce(
    (bytes, course) => bytes + weighLessons(course, course.lessons.length) - weighLessons(course, 1),
    0,
  )
  expect((100 * added) / sections).toBeLessThanOrEqual(12 * KB)
})
