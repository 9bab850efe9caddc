import { expect, test } from 'vitest'
import { splitTone } from './split-tone.ts'

test.each([
  ['ban', 'ban', []],
  ['huyền', 'huyên', ['\u0300']],
  ['hỏi', 'hoi', ['\u0309']],
  ['ngã', 'nga', ['\u0303']],
  ['sắc', 'săc', ['\u0301']],
  ['nặng', 'năng', ['\u0323']],
  ['được', 'đươc', ['\u0323']],
  ['déjà', 'deja', ['\u0301', '\u0300']],
])('%s is %s and its tone', (word, letters, tones) => expect(splitTone(word)).toEqual({ letters, tones }))

test('finds the tone typed before the mark of the letter', () =>
  expect(splitTone('tie\u0301\u0302ng')).toEqual({ letters: 'tiêng', tones: ['\u0301'] }))
