import { HandInView } from './HandInView.tsx'
import { NoResultView } from './NoResultView.tsx'
import { QuestionView } from './QuestionView.tsx'
import type { QuizPlay } from './quiz-play.ts'
import type { HeadingRef, QuizProps } from './quiz-props.ts'
import type { QuizState } from './quiz-state.ts'
import { RenewedView } from './RenewedView.tsx'

type WorkState = Exclude<QuizState, { phase: 'opening' | 'intro' | 'marked' }>

interface Props extends QuizProps {
  play: QuizPlay
  heading: HeadingRef
  state: WorkState
}

/** Everything between the rules and the result. */
export const WorkView = ({ quiz, play, heading, state, courseHref }: Props) => {
  switch (state.phase) {
    case 'renewed':
      return <RenewedView play={play} heading={heading} />
    case 'answering':
      return (
        <QuestionView
          quiz={quiz}
          play={play}
          heading={heading}
          attempt={state.attempt}
          isWarned={state.isWarned}
        />
      )
    case 'handing-in':
      return <HandInView play={play} heading={heading} attempt={state.attempt} courseHref={courseHref} />
    case 'not-handed-in':
      return (
        <HandInView
          play={play}
          heading={heading}
          attempt={state.attempt}
          failure={state.failure}
          courseHref={courseHref}
        />
      )
    case 'no-result':
      return <NoResultView heading={heading} failure={state.failure} courseHref={courseHref} />
  }
}
