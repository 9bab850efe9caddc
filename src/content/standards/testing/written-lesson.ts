import { type ReadLesson, readLesson } from '../../read-lesson.ts'

const FRONT = `---
title: Bài thử
summary: Bài để thử.
minutes: 5
sources: [{ source: luat-mau }]
reviewedOn: 2026-11-20
loudspeaker: Kính thưa bà con.
shareText: { short: Mời bạn đọc., long: Mời bạn đọc bài thử. }
card: [Một, Hai, Ba]
---
`

export const FIGURE = ':::figure{src="so-do.svg" alt="Sơ đồ." width=90 height=60}\nSơ đồ.\n:::\n'
export const CHECK =
  ':::check{id="thu"}\nHỏi gì?\n\n- [x] `a` Đúng\n\n  > Vì thế.\n\n- [ ] `b` Sai\n\n  > Vì không.\n:::\n'

/** So many sentences of ten words, no two of them alike. */
export const sentences = (count: number, from = 0): string =>
  Array.from(
    { length: count },
    (_, at) => `Câu ${from + at} có đúng mười tiếng, đây là tiếng ${from + at}.`,
  ).join(' ')

/** A lesson as its author wrote it. */
export const writtenLesson = (body: string, id = 'thu'): ReadLesson => {
  const { read, faults } = readLesson(`content/courses/khoa/lessons/${id}.md`, id, FRONT + body)
  if (read === undefined || faults.length > 0)
    throw new Error(`The lesson is unfit: ${JSON.stringify(faults)}`)
  return read
}
