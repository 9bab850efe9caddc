import { expect, test } from 'vitest'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { nextDeed } from './next-deed.ts'
import { courses, progress, WHEN } from './testing/courses.ts'

const attempt = (part: Partial<AttemptOnDevice>): AttemptOnDevice => ({
  attemptId: '01900000-0000-7000-8000-000000000002',
  owner: 'nobody',
  courseId: 'a',
  keyVersion: '0123456789abcdef',
  questionIds: ['x', 'y', 'z'],
  responses: { x: { kind: 'choices', choiceIds: ['p'] }, y: { kind: 'choices', choiceIds: [] } },
  place: 0,
  startedAt: WHEN,
  savedAt: WHEN,
  ...part,
})

const nothingWanted = new Set<string>()

test('work the server has not received comes before everything', () => {
  const deed = nextDeed(
    courses(['a', 'b'], [progress('a', ['bai-1'])]),
    [attempt({ courseId: 'a' }), attempt({ courseId: 'b', handedInAt: WHEN })],
    nothingWanted,
  )
  expect(deed).toMatchObject({
    title: 'Bài kiểm tra: Khoá b',
    button: 'Nộp lại',
    href: '/khoa-hoc/b/kiem-tra/',
  })
})

test('an attempt the server refused is no next thing', () => {
  const refused = attempt({ handedInAt: WHEN, refused: { code: 'no-tries-left', at: WHEN } })
  expect(nextDeed(courses(['a']), [refused], nothingWanted).button).toBe('Bắt đầu học')
})

test('an attempt under way says how far it is', () => {
  expect(nextDeed(courses(['a']), [attempt({})], nothingWanted)).toEqual({
    title: 'Bài kiểm tra: Khoá a',
    words: 'Đã trả lời 1 trên 3 câu.',
    button: 'Làm tiếp',
    href: '/khoa-hoc/a/kiem-tra/',
  })
})

test('a course under way goes on at its next lesson, though a programme asks for another', () => {
  const deed = nextDeed(courses(['a', 'b'], [progress('b', ['bai-1'])]), [], new Set(['a']))
  expect(deed).toEqual({
    title: 'Bài hai',
    words: 'Khoá b. Đã xong 1 trên 2 bài. Còn khoảng 5 phút.',
    button: 'Học tiếp',
    href: '/khoa-hoc/b/bai-2/',
  })
})

test('with nothing under way, a course that a programme asks for comes first', () => {
  expect(nextDeed(courses(['a', 'b']), [], new Set(['b']))).toMatchObject({
    title: 'Khoá b',
    button: 'Bắt đầu học',
    href: '/khoa-hoc/b/bai-1/',
  })
})

test('after the last lesson comes the quiz', () => {
  expect(nextDeed(courses(['a'], [progress('a', ['bai-1', 'bai-2'])]), [], nothingWanted)).toMatchObject({
    words: 'Đã xong 2 bài. Còn bài kiểm tra.',
    href: '/khoa-hoc/a/kiem-tra/',
  })
})

test('who has finished everything is told so', () => {
  const deed = nextDeed(courses(['a'], [progress('a', ['bai-1', 'bai-2'], true)]), [], nothingWanted)
  expect(deed).toMatchObject({ title: 'Bạn đã xong mọi khoá học', href: '/khoa-hoc/' })
})
