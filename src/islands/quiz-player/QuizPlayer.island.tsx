import type { CourseProgress } from '../../domain/progress/progress.ts'
import { triesWords } from '../../i18n/tries-words.ts'
import { useAccount } from '../ui/use-account.ts'
import { QuizView } from './QuizView.tsx'
import type { QuizProps } from './quiz-props.ts'
import type { QuizState } from './quiz-state.ts'
import { useQuiz } from './use-quiz.ts'

/** A quiz from its rules to its result. Gets public questions only; marking is the server's. */
export const QuizPlayer = (props: QuizProps) => {
  const { quiz, courseTitle } = props
  const play = useQuiz(quiz)
  // Also lets what waits on this device be sent.
  useAccount()
  return (
    <>
      <div className="head">
        <h1>Kiểm tra: {courseTitle}</h1>
        {play.state.phase !== 'no-result' && (
          <span className="meta">
            {triesWords(attemptNumber(play.progress, attemptIdOf(play.state)), quiz.rules)}
          </span>
        )}
      </div>
      <QuizView {...props} play={play} />
    </>
  )
}

const attemptIdOf = (state: QuizState): string | undefined => {
  if ('result' in state) return state.result.attemptId
  if (state.phase === 'intro') return state.unfinished?.attemptId
  return 'attempt' in state ? state.attempt.attemptId : undefined
}

/** Which try this is, from 1: ids are UUIDv7, so sorting them puts the tries in order. */
const attemptNumber = (progress: CourseProgress | undefined, attemptId: string | undefined): number => {
  const begun = Object.keys(progress?.attempts ?? {}).sort()
  const place = begun.indexOf(attemptId ?? '')
  return place === -1 ? begun.length + 1 : place + 1
}
