import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PartAnswer, partAnswerSchema } from './response.ts'
import { scoreAnswer } from './score-answer.ts'
import { type Solution, solutionSchema } from './solution.ts'
import { anyPartAnswer, anySolution, rightAnswer } from './testing/any-solution.ts'

/** The same with its ids changed for one another, so that those which sorted first sort last. */
const renamed = (held: unknown): unknown =>
  JSON.parse(
    JSON.stringify(held).replace(/"id-([a-h])"/g, (_, letter: string) =>
      letter < 'e' ? `"id-${'hgfe'['abcd'.indexOf(letter)]}"` : `"id-${'dcba'['efgh'.indexOf(letter)]}"`,
    ),
  )

/** The same sent the other way round, where its order says nothing. */
const turned = (answer: PartAnswer): PartAnswer => {
  if (answer.kind === 'choices') return { ...answer, choiceIds: [...answer.choiceIds].reverse() }
  if (answer.kind !== 'pairs') return answer
  return { ...answer, pairs: Object.fromEntries(Object.entries(answer.pairs).reverse()) }
}

/** The same as if its author had written it down the other way round. */
const writtenBackwards = (solution: Solution): Solution => {
  switch (solution.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return { ...solution, rightChoiceIds: [...solution.rightChoiceIds].reverse() }
    case 'matching':
      return { ...solution, rightPairs: Object.fromEntries(Object.entries(solution.rightPairs).reverse()) }
    case 'short-text':
      return { ...solution, accepted: [...solution.accepted].reverse() }
    default:
      return solution
  }
}

describe('whatever is asked and whatever is answered', () => {
  it('earns between nothing and the whole point', () => {
    fc.assert(
      fc.property(anySolution, anyPartAnswer, (solution, answer) => {
        const points = scoreAnswer(solution, answer)
        return points >= 0 && points <= 1
      }),
    )
  })

  it('earns the whole point when right, and nothing when left open', () => {
    fc.assert(
      fc.property(anySolution, (solution) => {
        expect(scoreAnswer(solution, rightAnswer(solution))).toBe(1)
        expect(scoreAnswer(solution, undefined)).toBe(0)
      }),
    )
  })

  it('earns the same in whichever order choices and pairs were picked or written', () => {
    fc.assert(
      fc.property(anySolution, anyPartAnswer, (solution, answer) => {
        const points = scoreAnswer(solution, answer)
        expect(scoreAnswer(solution, turned(answer))).toBe(points)
        expect(scoreAnswer(writtenBackwards(solution), answer)).toBe(points)
      }),
    )
  })

  it('earns the same whatever the ids are called', () => {
    fc.assert(
      fc.property(anySolution, anyPartAnswer, (solution, answer) => {
        const points = scoreAnswer(
          solutionSchema.parse(renamed(solution)),
          partAnswerSchema.parse(renamed(answer)),
        )
        expect(points).toBe(scoreAnswer(solution, answer))
      }),
    )
  })
})
