import { compareTypedAnswer } from '../text/compare-typed-answer.ts'
import type { SolutionOf } from './solution.ts'

type Rule = Pick<SolutionOf<'short-text'>, 'accepted' | 'marks'>

/** Points for a typed answer, all or nothing: one of the accepted ones, without its marks where these are forgiven. */
export const scoreShortText = ({ accepted, marks }: Rule, text: string): number =>
  compareTypedAnswer(text, accepted, { marks }).isRight ? 1 : 0

/** Whether only marks stand between an answer and an accepted one, which its writer is told, right or not. */
export const missesMarks = ({ accepted, marks }: Rule, text: string): boolean =>
  compareTypedAnswer(text, accepted, { marks }).missedMarks
