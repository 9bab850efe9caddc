import type { CasePart, Question } from '../../domain/quiz/question.ts'
import type { FieldPath } from '../located.ts'
import { pointsNowhere, repeated, type Told } from './told.ts'

interface Placed {
  path: FieldPath
  told: Told
}

/** What one question says twice, or points to in vain: its choices, items, sides and parts. */
export const checkOptions = (question: Question | CasePart): Placed[] => {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return repeatedIn('choices', 'lựa chọn', question.choices)
    case 'ordering':
      return repeatedIn('items', 'mục', question.items)
    case 'matching':
      return [
        ...repeatedIn('rights', 'vế phải', question.rights),
        ...repeatedIn('lefts', 'vế trái', question.lefts),
        ...checkSides(question),
      ]
    case 'case-study':
      return [
        ...repeatedIn('parts', 'câu nhỏ', question.parts),
        ...question.parts.flatMap((part, at) =>
          checkOptions(part).map(({ path, told }) => ({ path: ['parts', at, ...path], told })),
        ),
      ]
    case 'true-false':
    case 'short-text':
    case 'number':
      return []
  }
}

const checkSides = ({ lefts, rights }: Extract<CasePart, { kind: 'matching' }>): Placed[] => {
  const rightIds = new Set(rights.map(({ id }) => id))
  return lefts.flatMap((left, at) => [
    ...(rightIds.has(left.right)
      ? []
      : [{ path: ['lefts', at, 'right'], told: pointsNowhere('vế phải', left.right) }]),
    ...(rightIds.has(left.id) ? [{ path: ['lefts', at, 'id'], told: tellsThePair(left.id) }] : []),
  ])
}

/** Ids reach the browser, where equal ones would tell what belongs together. */
const tellsThePair = (id: string): Told => ({
  expected: 'mã khác với mã của mọi vế phải',
  found: `mã "${id}" có ở cả hai vế`,
  mend: 'Đặt mã riêng cho mỗi vế, để mã không làm lộ đáp án.',
})

const repeatedIn = (field: string, what: string, held: readonly { id: string }[]): Placed[] => {
  const seen = new Set<string>()
  return held.flatMap(({ id }, at) => {
    if (seen.has(id)) return [{ path: [field, at, 'id'], told: repeated(what, id) }]
    seen.add(id)
    return []
  })
}
