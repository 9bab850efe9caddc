import { useFocusOnChange } from '../ui/use-focus-on-change.ts'
import { HandInView } from './HandInView.tsx'
import { IntroView } from './IntroView.tsx'
import { resultView } from './late-result.ts'
import { NoResultView } from './NoResultView.tsx'
import { QuestionView } from './QuestionView.tsx'
import type { QuizPlay } from './quiz-play.ts'
import type { QuizProps } from './quiz-props.ts'
import type { QuizState } from './quiz-state.ts'
import { RenewedView } from './RenewedView.tsx'

/** One view for each state. The heading of a new view takes focus. */
export const QuizView = (props: QuizProps & { play: QuizPlay }) => {
  const { quiz, rulesTold, play, courseHref } = props
  const { state } = play
  const ResultView = resultView()
  const heading = useFocusOnChange(focusKeyOf(state))
  switch (state.phase) {
    case 'opening':
      return <IntroView quiz={quiz} rulesTold={rulesTold} play={play} heading={heading} />
    case 'intro':
      return (
        <IntroView
          quiz={quiz}
          rulesTold={rulesTold}
          play={play}
          heading={heading}
          unfinished={state.unfinished}
          failure={state.failure}
        />
      )
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
    case 'marked':
      return (
        ResultView && (
          <ResultView {...props} heading={heading} result={state.result} failure={state.failure} />
        )
      )
    case 'no-result':
      return <NoResultView heading={heading} failure={state.failure} courseHref={courseHref} />
  }
}

const focusKeyOf = (state: QuizState): string | undefined => {
  if (state.phase === 'opening') return undefined
  return state.phase === 'answering' ? `answering ${state.attempt.place}` : state.phase
}
