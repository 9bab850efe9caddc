import { expect, test } from 'vitest'
import { programmeStanding } from './programme-standing.ts'
import { courses, progress } from './testing/courses.ts'

const programme = { mandatory: ['a', 'b'], electives: ['c', 'd'], electivesNeeded: 1 }
const finished = (id: string) => progress(id, ['bai-1', 'bai-2'], true)

test('electives beyond those needed do not stand in for mandatory courses', () => {
  const standing = programmeStanding(
    programme,
    courses(['a', 'b', 'c', 'd'], [finished('a'), finished('c'), finished('d')]),
  )
  expect(standing).toMatchObject({ mandatoryDone: 1, electivesDone: 2, done: 2, of: 3 })
  expect(standing.marks).toEqual(['done', 'done', 'todo'])
})

test('a course under way is a mark of its own', () => {
  const standing = programmeStanding(programme, courses(['a', 'b', 'c', 'd'], [progress('b', ['bai-1'])]))
  expect(standing.marks).toEqual(['now', 'todo', 'todo'])
})

test('a passed quiz with lessons left unread does not finish a course', () => {
  const standing = programmeStanding(programme, courses(['a', 'b', 'c', 'd'], [progress('a', [], true)]))
  expect(standing.done).toBe(0)
})
