import { expect, test } from 'vitest'
import { marksAt } from './marks-at.ts'

test('the lesson being read is where the reader is, though another comes next', () => {
  expect(marksAt(['done', 'now', 'todo', 'todo'], 2)).toEqual(['done', 'todo', 'now', 'todo'])
})

test('a finished lesson stays finished while it is read again', () => {
  expect(marksAt(['done', 'now', 'todo'], 0)).toEqual(['done', 'todo', 'todo'])
})

test('a page about the whole course shows the marks as they are', () => {
  expect(marksAt(['done', 'now', 'todo'], undefined)).toEqual(['done', 'now', 'todo'])
})
