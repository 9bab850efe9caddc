import { expect, test } from 'vitest'
import { card } from '../../domain/review/testing/reviews.ts'
import { markCard } from './mark-card.ts'

test('an answer to a card is marked on the device, with reason and source', () => {
  const right = markCard(card('le-phi'), { kind: 'choices', choiceIds: ['dung'] })
  expect(right).toMatchObject({ points: 1, lessonId: 'ai-di-khai', cite: { source: 'luat' } })
  const wrong = markCard(card('le-phi'), { kind: 'choices', choiceIds: ['sai'] })
  expect(wrong.points).toBe(0)
  expect(wrong.parts[0]?.solution).toMatchObject({ reasons: { sai: 'Luật nói vậy.' } })
})
