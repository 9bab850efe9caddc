import { useFocusOnChange } from '../ui/use-focus-on-change.ts'
import { IntroView } from './IntroView.tsx'
import { resultView } from './late-result.ts'
import { loadedWork } from './late-work.ts'
import type { QuizPlay } from './quiz-play.ts'
import type { QuizProps } from './quiz-props.ts'
import type { QuizState } from './quiz-state.ts'

/** One view for each state. The heading of a new view takes focus. */
export const QuizView = (props: QuizProps & { play: QuizPlay }) => {
  const { quiz, rulesTold, play } = props
  const { state } = play
  const ResultView = resultView()
  const WorkView = loadedWork()?.WorkView
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
          other={state.other}
          failure={state.failure}
        />
      )
    case 'marked':
      return (
        ResultView && (
          <ResultView {...props} heading={heading} result={state.result} failure={state.failure} />
        )
      )
    default:
      return WorkView && <WorkView {...props} heading={heading} state={state} />
  }
}

const focusKeyOf = (state: QuizState): string | undefined => {
  if (state.phase === 'opening') return undefined
  return state.phase === 'answering' ? `answering ${state.attempt.place}` : state.phase
}
