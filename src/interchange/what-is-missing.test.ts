import { expect, it } from 'vitest'
import type { ImportedQuestion } from './imported-question.ts'
import { whatIsMissing } from './what-is-missing.ts'

const WHOLE = {
  place: { kind: 'file' },
  lesson: 'ai-di-khai',
  source: 'luat-mau',
  prompt: 'Một?',
} as const

const told = (question: ImportedQuestion): string[] =>
  whatIsMissing(question).map(({ piece, part, at }) =>
    [piece, part, at].filter((one) => one !== undefined).join(' '),
  )

const choice = (text: string, right = false) => ({ text, right, reason: 'Vì vậy.' })

it.each<[string, ImportedQuestion, string[]]>([
  [
    'a whole one',
    {
      ...WHOLE,
      attachments: [],
      kind: 'single-choice',
      choices: [choice('a', true), choice('b'), choice('c')],
    },
    [],
  ],
  [
    'words where ids belong',
    {
      ...WHOLE,
      attachments: [],
      lesson: 'Ai đi khai',
      source: 'Luật',
      kind: 'true-false',
      isTrue: true,
      reason: 'Vì vậy.',
    },
    ['lesson 0', 'source 0'],
  ],
  [
    'no key, no reasons, two choices',
    { ...WHOLE, attachments: [], kind: 'single-choice', choices: [{ text: 'a', right: false }, choice('b')] },
    ['key 0', 'more-choices 0', 'reason 0 0'],
  ],
  ['no truth', { ...WHOLE, attachments: [], kind: 'true-false', isTrue: undefined }, ['key 0', 'reason 0']],
  [
    'no unit',
    { ...WHOLE, attachments: [], kind: 'number', value: 1, tolerance: 0, reason: 'Vì vậy.' },
    ['unit 0'],
  ],
  [
    'a long item',
    { ...WHOLE, attachments: [], kind: 'ordering', items: ['x'.repeat(241), 'b', 'c'], reason: 'Vì vậy.' },
    ['shorter-text 0 0'],
  ],
  [
    'one part alone',
    {
      ...WHOLE,
      attachments: [],
      kind: 'case-study',
      parts: [{ prompt: 'a?', kind: 'true-false', isTrue: true }],
    },
    ['more-parts 0', 'reason 0'],
  ],
])('tells of %s what is left to do', (_name, question, expected) => expect(told(question)).toEqual(expected))
