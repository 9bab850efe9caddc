import { expect, test } from 'vitest'
import { cutText } from './cut-text.ts'

test('a short text stays whole', () => expect(cutText('Nộp ở xã', 8)).toBe('Nộp ở xã'))
test('a long text is cut between words and says so', () =>
  expect(cutText('Nộp ở xã nào', 9)).toBe('Nộp ở xã …'))
