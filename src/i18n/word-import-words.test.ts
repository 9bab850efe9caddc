import { expect, it } from 'vitest'
import { WORD_DOUBT_WORDS, WORD_FAULT_WORDS, WORD_REFUSAL_WORDS } from './word-import-words.ts'

const sentences = Object.entries({ ...WORD_FAULT_WORDS, ...WORD_REFUSAL_WORDS }).flatMap(([code, words]) => [
  [code, words.reason],
  [code, words.mend],
])

it.each(sentences)('%s is told in whole sentences of normal form: %s', (_code, sentence) => {
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  expect(sentence).toBe(sentence.normalize('NFC'))
  expect(sentence).not.toMatch(/XML|zip|vui lòng|không hợp lệ/i)
})

it('asks with a question', () => {
  for (const question of Object.values(WORD_DOUBT_WORDS)) expect(question).toContain('?')
})
