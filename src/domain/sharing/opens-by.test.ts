import { expect, test } from 'vitest'
import { opensByDay, opensByLesson } from './opens-by.ts'

test('every day is there, with the opens of all links, over the end of a month', () => {
  const days = [
    { day: '2026-11-30', linkCode: 'AAAAAAAA', opens: 2 },
    { day: '2026-11-30', linkCode: 'CCCCCCCC', opens: 3 },
    { day: '2026-12-02', linkCode: 'AAAAAAAA', opens: 1 },
  ]
  expect(opensByDay(days, '2026-11-29', '2026-12-02')).toEqual([
    { day: '2026-11-29', opens: 0 },
    { day: '2026-11-30', opens: 5 },
    { day: '2026-12-01', opens: 0 },
    { day: '2026-12-02', opens: 1 },
  ])
})

test('pages of one lesson count for the lesson, under its own title; the most opened comes first', () => {
  expect(
    opensByLesson([
      { target: '/khoa-hoc/a/mot/to-roi/', title: 'Tờ rơi: Một', opens: 4 },
      { target: '/khoa-hoc/a/mot/', title: 'Một', opens: 1 },
      { target: '/khoa-hoc/a/', title: 'Khoá A', opens: 7 },
      { target: '/tim/', title: 'Tìm', opens: 0 },
    ]),
  ).toEqual([
    { target: '/khoa-hoc/a/', title: 'Khoá A', opens: 7 },
    { target: '/khoa-hoc/a/mot/', title: 'Một', opens: 5 },
    { target: '/tim/', title: 'Tìm', opens: 0 },
  ])
})
